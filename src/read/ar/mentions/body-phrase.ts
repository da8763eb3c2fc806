import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { type BodyPhrase, composedOrgan } from "./compose-organ.ts";
import { composedName } from "./composed-name.ts";
import { dualBodies } from "./dual-bodies.ts";

/** The longest name of a body that the text composes at `at`; null where none stands. */
export function bodyPhrase(tokens: Tokens<ReaderWord>, at: number, limit: number): BodyPhrase | null {
  const word = tokens.words[at] as ReaderWord;
  if (word.organHeads.length === 0 && word.bodyHeads.length === 0) return null;
  const dual = word.organHeads.length > 0 ? dualBodies(tokens, at, limit) : null;
  if (dual !== null) return dual;
  const organ = composedOrgan(tokens, at, limit);
  const name = composedName(tokens, at, limit);
  if (organ === null || name === null) return organ ?? name;
  return name.end > organ.end ? name : organ;
}
