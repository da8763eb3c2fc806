import { setImmediate as breathe } from "node:timers/promises";
import { parseIsoDay } from "#model/calendar.ts";
import type { Gap } from "#model/record/gap.ts";
import { overdueGaps } from "#pipeline/record/overdue-gaps.ts";
import type { Page, PageQuery, Store } from "#store/store.ts";
import { settledBy } from "../views/settled-by.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { Remembered } from "./remembered.ts";
import { ShownGaps } from "./shown-gaps.ts";
import type { Snapshot } from "./snapshot.ts";

/** Contacts that are read in one go: so few that other requests wait a few milliseconds. */
const STEP = 500;

/** Plans of which a day has passed, as of a revision and a day. */
interface Overdue {
  readonly revision: string;
  readonly today: number;
  readonly gaps: readonly Gap[];
}

/** Keeps the record in outline, and answers that were made of the record. */
export class ContactIndex {
  readonly #snapshot: Remembered<Snapshot>;
  readonly #overdue: Remembered<Overdue>;
  readonly #store: Store;
  #ofStore = { revision: "", answers: new KeptAnswers() };

  /** `now` tells the time of day, ISO 8601, UTC. */
  constructor(store: Store, now: () => string) {
    this.#store = store;
    const today = (): number => parseIsoDay(now()) ?? 0;
    this.#snapshot = new Remembered(
      () => read(store),
      async ({ revision }) => (await store.revision()) === revision,
    );
    this.#overdue = new Remembered(
      async () => {
        const [revision, day] = [await store.revision(), today()];
        const gaps = await overdueGaps(store, day);
        // What was answered meanwhile was answered with those found before.
        this.#snapshot.last?.answers.clear();
        return { revision, today: day, gaps };
      },
      async (made) => made.today === today() && (await store.revision()) === made.revision,
    );
  }

  /** What was written through this server just now must be seen at once. */
  expire(): void {
    this.#snapshot.expire();
  }

  /** The record in outline. */
  fresh(): Promise<Snapshot> {
    return this.#snapshot.get();
  }

  /** Answers that were made of the store as it is. */
  async answersOfStore(): Promise<KeptAnswers> {
    const revision = await this.#store.revision();
    if (this.#ofStore.revision !== revision) this.#ofStore = { revision, answers: new KeptAnswers() };
    return this.#ofStore.answers;
  }

  /** All that the record lacks: as it is written, and plans of which a day has passed by now. */
  async gaps(): Promise<readonly Gap[]> {
    const { gaps } = await this.fresh();
    return [...gaps, ...(await this.#overdue.get()).gaps];
  }
}

async function read(store: Store): Promise<Snapshot> {
  const revision = await store.revision();
  const contacts = await all((page) => store.outlines(page));
  const discrepancies = await all((page) => store.discrepancies({}, page));
  const gaps = await all((page) => store.gaps({}, page));
  const decisions = await store.decisions();
  const settled = settledBy(decisions);
  return {
    revision,
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    disputed: counted(discrepancies.flatMap((d) => (d.contact === null || d.kind === "readout" || settled.has(d.id) ? [] : [d.contact]))),
    discrepant: new Set(discrepancies.flatMap((d) => d.contact ?? [])),
    gaps,
    decisions,
    byActor: counted(contacts.flatMap((contact) => [...new Set([...contact.participants.map((p) => p.actor), ...contact.sides])])),
    shownGaps: new ShownGaps(),
    answers: new KeptAnswers(),
  };
}

/** How often each id occurs. */
function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
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
