import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { type BodyPhrase, composedOrgan } from "./compose-organ.ts";
import { composedName } from "./composed-name.ts";
import { dualBodies } from "./dual-bodies.ts";

/** true for the head of a name of a body. */
export const mayBeginBody = (word: ReaderWord): boolean => word.organHeads.length > 0 || word.bodyHeads.length > 0;

/** The longest name of a body that the text composes at `at`; null where none stands. */
export function bodyPhrase(tokens: Tokens<ReaderWord>, at: number, limit: number): BodyPhrase | null {
  if (((tokens.traits[at] as number) & Trigger.body) === 0) return null;
  const word = tokens.words[at] as ReaderWord;
  const dual = word.organHeads.length > 0 ? dualBodies(tokens, at, limit) : null;
  if (dual !== null) return dual;
  const organ = composedOrgan(tokens, at, limit);
  const name = composedName(tokens, at, limit);
  if (organ === null || name === null) return organ ?? name;
  return name.end > organ.end ? name : organ;
}
