import { setImmediate as breathe } from "node:timers/promises";
import type { Page, PageQuery, Store } from "#store/store.ts";
import { settledBy } from "../views/settled-by.ts";
import { KeptAnswers } from "./kept-answers.ts";
import type { Snapshot } from "./snapshot.ts";

/** Contacts that are read in one go: so few that other requests wait a few milliseconds. */
const STEP = 500;
/** After a snapshot was made, a new one waits so many times as long as the making took: while many reports are taken in, the server mostly answers. */
const REST = 4;

/** Keeps the record in outline, and makes it anew when the record has changed. */
export class ContactIndex {
  readonly #store: Store;
  #snapshot: Snapshot | null = null;
  /** A snapshot in the making, and what was expired before it was begun. */
  #making: { readonly after: number; readonly snapshot: Promise<Snapshot> } | null = null;
  #rests = 0;
  #expired = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What was written through this server just now must be seen at once. */
  expire(): void {
    this.#expired++;
    this.#rests = 0;
  }

  /** The record in outline: as it is, or, while it changes quickly, as it was a moment ago. */
  async fresh(): Promise<Snapshot> {
    for (;;) {
      if (this.#snapshot !== null && performance.now() < this.#rests) return this.#snapshot;
      const making = this.#making;
      if (making === null) break;
      const made = await making.snapshot;
      if (making.after === this.#expired) return made;
    }
    if (this.#snapshot !== null && (await this.#store.revision()) === this.#snapshot.revision) return this.#snapshot;
    this.#making ??= { after: this.#expired, snapshot: this.#make() };
    return this.#making.snapshot;
  }

  async #make(): Promise<Snapshot> {
    const after = this.#expired;
    const begun = performance.now();
    try {
      const snapshot = await read(this.#store);
      this.#snapshot = snapshot;
      const now = performance.now();
      this.#rests = after === this.#expired ? now + (now - begun) * REST : 0;
      return snapshot;
    } finally {
      this.#making = null;
    }
  }
}

async function read(store: Store): Promise<Snapshot> {
  const revision = await store.revision();
  const contacts = await all((page) => store.outlines(page));
  const discrepancies = await all((page) => store.discrepancies({}, page));
  const gaps = await all((page) => store.gaps({}, page));
  const decisions = await store.decisions();
  const settled = settledBy(decisions);
  const byActor = new Map<string, number>();
  for (const contact of contacts)
    for (const id of new Set([...contact.participants.map((p) => p.actor), ...contact.sides])) byActor.set(id, (byActor.get(id) ?? 0) + 1);
  return {
    revision,
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    disputed: new Set(discrepancies.flatMap((d) => (d.contact === null || d.kind === "readout" || settled.has(d.id) ? [] : [d.contact]))),
    gaps,
    decisions,
    byActor,
    answers: new KeptAnswers(),
  };
}

/** Everything in a list, in steps between which others have their turn. */
async function all<T>(ask: (page: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask({ limit: STEP, cursor });
    items.push(...page.items);
    cursor = page.next;
    await breathe();
  } while (cursor !== null);
  return items;
}
