import type { Gap } from "#model/record/gap.ts";
import type { Decision } from "#model/record/decision.ts";
import type { ContactOutline } from "#store/store.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { ShownGaps } from "./shown-gaps.ts";

/** The whole record in outline, as of one revision: what is asked of thousands of contacts at once is answered from here. */
export interface Snapshot {
  readonly revision: string;
  /** In order of time; those without any day last. */
  readonly contacts: ReadonlyMap<string, ContactOutline>;
  /** Contacts whose accounts do not agree, and nobody settled that: in how many points. Differences between readouts do not count. */
  readonly disputed: ReadonlyMap<string, number>;
  /** Contacts with any discrepancy, also one that was settled. */
  readonly discrepant: ReadonlySet<string>;
  readonly gaps: readonly Gap[];
  readonly decisions: readonly Decision[];
  /** In how many contacts each actor takes part, and each side. */
  readonly byActor: ReadonlyMap<string, number>;
  readonly shownGaps: ShownGaps;
  /** Answers that were made of it. */
  readonly answers: KeptAnswers;
}
