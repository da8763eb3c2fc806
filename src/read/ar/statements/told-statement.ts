import type { Statement } from "#model/reading.ts";

/** A statement with the tokens of its content, for what is read from it next. `end` is exclusive. */
export interface ToldStatement {
  readonly statement: Statement;
  readonly first: number;
  readonly end: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The verb of speech, or the word that ascribes. */
  readonly at: number;
  /** The verb's name, folded; null where none tells it. */
  readonly verb: string | null;
}
