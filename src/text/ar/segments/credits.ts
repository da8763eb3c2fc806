import { isMark, type Tokens } from "../../tokenise.ts";
import { namesAgencies } from "./agencies.ts";

/** Tokens in the brackets of a credit; «(أ .ف .ب، د .ب .أ)» has eleven. */
const LONGEST = 16;

/** The first token of the agency credit that ends a paragraph («(أ ف ب)», «(وكالات)», «- رويترز», «المصدر: وكالات»), or `end` if there is none. */
export function creditStart(tokens: Tokens, first: number, end: number): number {
  if (isWord(tokens, first, "المصدر") && unitAt(tokens, first + 1) === 0x3a && namesAgencies(tokens, first + 2, end)) return first;
  if (end - first <= 6 && isWord(tokens, firstWord(tokens, first, end), "انتهي")) return first;
  let close = end - 1;
  while (close > first && unitAt(tokens, close) === 0x2e) close--;
  if (unitAt(tokens, close) !== 0x29) return end;
  let open = close - 1;
  while (open >= first && close - open <= LONGEST && unitAt(tokens, open) !== 0x28) open--;
  if (open < first || close - open > LONGEST || unitAt(tokens, open) !== 0x28) return end;
  return namesAgencies(tokens, open + 1, close) ? open : end;
}

function firstWord(tokens: Tokens, first: number, end: number): number {
  let i = first;
  while (i < end && isMark(tokens, i)) i++;
  return i;
}

const isWord = (tokens: Tokens, i: number, key: string): boolean => tokens.words[i]?.key === key;

const unitAt = (tokens: Tokens, i: number): number => (isMark(tokens, i) ? tokens.text.charCodeAt(tokens.start[i] as number) : 0);
