import type { Gap } from "#model/record/gap.ts";
import type { Decision } from "#model/record/decision.ts";
import type { ContactOutline, FoundDiscrepancy } from "#store/store.ts";
import type { ContactDays } from "./contact-days.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { ShownGaps } from "./shown-gaps.ts";
import type { WrittenMarks } from "./written-marks.ts";
import type { WrittenNames } from "./written-names.ts";

/** The whole record in outline, as of one revision: what is asked of thousands of contacts at once is answered from here. */
export interface Snapshot {
  readonly revision: string;
  /** The day on which it was made, a day number: what is kept of it may tell which plans have passed. */
  readonly today: number;
  /** The moment up to which the changes of contacts are in it. */
  readonly upTo: string;
  /** In order of time; those without any day last. One that has not changed is the same object in the next snapshot. */
  readonly contacts: ReadonlyMap<string, ContactOutline>;
  /** The same contacts in the same order, by their days. */
  readonly days: ContactDays;
  /** Of contacts with any discrepancy, all of them, also those that were settled. */
  readonly discrepancies: ReadonlyMap<string, readonly FoundDiscrepancy[]>;
  /** Contacts whose accounts do not agree, and nobody settled that: in how many points. Differences between readouts do not count. */
  readonly disputed: ReadonlyMap<string, number>;
  /** In the order of their ids. */
  readonly gaps: readonly Gap[];
  readonly decisions: readonly Decision[];
  /** By the id of a discrepancy or gap, the number of the decision that settled it. */
  readonly settled: ReadonlyMap<string, number>;
  /** In how many contacts each actor takes part, and each side. */
  readonly byActor: ReadonlyMap<string, number>;
  readonly marks: WrittenMarks;
  readonly names: WrittenNames;
  readonly shownGaps: ShownGaps;
  /** Answers that were made of it. */
  readonly answers: KeptAnswers;
}
