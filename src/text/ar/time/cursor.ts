import { hasTrait, type Tokens } from "../../tokenise.ts";
import { Trait } from "../../trait.ts";
import type { Word } from "../../word.ts";
import { CharClass, charClass } from "../fold.ts";
import { NO_SENSE, type TimeLexeme } from "./lexeme.ts";

/** The lexeme of a token; one without any sense past the end and for other words and marks. */
export function lexemeAt(tokens: Tokens, at: number): TimeLexeme {
  return hasTrait(tokens, at, Trait.time) ? ((tokens.words[at] as Word).time ?? NO_SENSE) : NO_SENSE;
}

/** The lexeme of a token that goes on with an expression: neither و nor a preposition is written on it. */
export function plainAt(tokens: Tokens, at: number): TimeLexeme {
  const lexeme = lexemeAt(tokens, at);
  return lexeme.joined || lexeme.particle !== "" ? NO_SENSE : lexeme;
}

/** The key of a token, "" past the end. */
export const keyAt = (tokens: Tokens, at: number): string => tokens.words[at]?.key ?? "";

/** True where nothing, or only direction marks, stands between a token and the next. */
export function touches(tokens: Tokens, at: number): boolean {
  if (at < 0 || at + 1 >= tokens.count) return false;
  const start = tokens.start[at + 1] as number;
  let i = tokens.end[at] as number;
  while (i < start && charClass(tokens.text.charCodeAt(i)) === CharClass.ignorable) i++;
  return i === start;
}

/** The token that «و» joins on at `at`: the next where «و» stands alone, the same where it is written on the word; -1 where there is none. */
export function joinedAt(tokens: Tokens, at: number): number {
  const lexeme = lexemeAt(tokens, at);
  if (lexeme.role === "and") return at + 1;
  return lexeme.joined ? at : -1;
}

/** The lexeme that «و» joins on, with the token after it as `end`. */
export function joinedLexeme(tokens: Tokens, at: number): { readonly lexeme: TimeLexeme; readonly at: number } | null {
  const next = joinedAt(tokens, at);
  if (next < 0) return null;
  const lexeme = lexemeAt(tokens, next);
  return lexeme === NO_SENSE || lexeme.particle !== "" ? null : { lexeme, at: next };
}

/** `at`, or the token after it where a comma stands there. */
export function afterComma(tokens: Tokens, at: number): number {
  const key = keyAt(tokens, at);
  return key === "،" || key === "," ? at + 1 : at;
}
