import type { TokenRange } from "../token-range.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";

/** A stakeholder while its sentence is read. */
export interface StakeDraft {
  readonly rule: string;
  readonly actors: readonly string[];
  readonly effect: TokenRange;
  readonly view: SentenceView;
}
