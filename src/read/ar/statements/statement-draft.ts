import type { Statement } from "#model/reading.ts";

/** A statement while its sentence is read. Token ranges; `end` is exclusive. */
export interface StatementDraft {
  readonly rule: string;
  readonly speakers: readonly string[];
  readonly act: Statement["act"];
  readonly via: readonly string[];
  /** Where its frame begins: what was said before ends here. */
  readonly first: number;
  /** The verb, or the word that ascribes. */
  readonly at: number;
  readonly contentFirst: number;
  /** Set where a rule knows the end; else the clause decides. */
  readonly contentEnd: number | null;
  readonly sentence: number;
}
