import type { ToldContext } from "../cues/told-context.ts";
import type { TokenRange } from "../token-range.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";

/** A task while its sentence is read. Token ranges. */
export interface TaskDraft {
  readonly rule: string;
  readonly actor: string | null;
  readonly task: TokenRange;
  /** Where its evidence begins. */
  readonly at: number;
  readonly view: SentenceView;
}

/** A rule for tasks. */
export type TaskRule = (context: ToldContext) => readonly TaskDraft[];
