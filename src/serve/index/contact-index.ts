import { parseIsoDay } from "#model/calendar.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Store } from "#store/store.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { type Overdue, renewedOverdue } from "./overdue.ts";
import { readChanges } from "./read-changes.ts";
import { Remembered } from "./remembered.ts";
import type { Snapshot } from "./snapshot.ts";

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
      (last) => readChanges(store, last, today()),
      // The next day it is another one, though nothing was written: answers that are kept of it tell what is overdue.
      async (made) => made.today === today() && (await store.revision()) === made.revision,
    );
    this.#overdue = new Remembered(
      async (last) => {
        const made = await renewedOverdue(store, last, (await this.fresh()).contacts, today());
        // What was answered meanwhile was answered with those found before.
        if (!areSame(made.gaps, last?.gaps ?? [])) this.#snapshot.last?.answers.clear();
        return made;
      },
      async (made) => made.today === today() && made.contacts === (await this.fresh()).contacts,
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

  /** All that the record lacks: as it is written, and plans of which a day has passed by now; which plans are so may be as it was a moment ago, but for plans that have changed. */
  async gaps(): Promise<readonly Gap[]> {
    const { gaps, contacts } = await this.fresh();
    const overdue = await this.#overdue.get();
    return [...gaps, ...overdue.gaps.filter((gap) => overdue.contacts.get(gap.contact) === contacts.get(gap.contact))];
  }
}

const areSame = (a: readonly Gap[], b: readonly Gap[]): boolean => a.length === b.length && a.every((gap, i) => gap === b[i]);
