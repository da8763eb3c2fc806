import type { SchemaWords } from "./schema-words.ts";

/** One step of the schema, forward only. A step that was published is never changed: what it did stands in people's files. */
export interface Migration {
  /** 1, 2, 3 … without a hole. */
  readonly number: number;
  readonly statements: (words: SchemaWords) => readonly string[];
}
