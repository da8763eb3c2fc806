import type { Action } from "#model/record/decision.ts";

/** What a decision names. `words`: a stretch of a report that its text does not have; `fact`: a fact or account that is not told by these words. */
export type Named = "report" | "words" | "fact" | "decision" | "actor" | "topic";

/** A decision names what the record does not hold. */
export class NothingThere extends Error {
  override readonly name = "NothingThere";
  readonly action: Action["type"];
  readonly named: Named;
  /** The report, decision, words, actor or topic that is not there. */
  readonly subject: string;
  constructor(action: Action["type"], named: Named, subject: string) {
    super(`pipeline: cannot ${action}: no such ${named}: ${subject}`);
    this.action = action;
    this.named = named;
    this.subject = subject;
  }
}
