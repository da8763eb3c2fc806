import type { Tokens } from "../../tokenise.ts";
import { type Cardinal, readCardinal } from "./cardinal.ts";
import { joinedLexeme, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import type { Draft } from "./expression.ts";

/** «نصف», «نصف مليون», «ثلثي»: a fraction of one or of a scale. */
function readFraction(tokens: Tokens, at: number): Cardinal | null {
  const { fraction, count } = lexemeAt(tokens, at);
  if (fraction === 0 || count === 0) return null;
  const scale = plainAt(tokens, at + 1);
  return scale.scale > 0 && scale.count === 1
    ? { value: fraction * scale.scale, end: at + 2, whole: false, inDigits: false }
    : { value: fraction, end: at + 1, whole: false, inDigits: false };
}

/** «ثلاثة أرباع»; «عشرون وثلاثة أخماس»; «خمسة فاصلة ثلاثة». */
function withFraction(tokens: Tokens, number: Cardinal): Cardinal {
  const { value, end } = number;
  const parts = plainAt(tokens, end);
  if (value < 10 && parts.fraction > 0 && parts.count === 0) return { ...number, value: value * parts.fraction, end: end + 1, whole: false };
  const next = joinedLexeme(tokens, end);
  if (next !== null && next.lexeme.cardinal > 0 && next.lexeme.cardinal < 10) {
    const joined = plainAt(tokens, next.at + 1);
    if (joined.fraction > 0 && joined.count === 0) return { ...number, value: value + next.lexeme.cardinal * joined.fraction, end: next.at + 2, whole: false };
  }
  if (plainAt(tokens, end).role === "point") {
    const decimals = readCardinal(tokens, end + 1);
    if (decimals !== null && Number.isInteger(decimals.value))
      return { ...number, value: Number(`${value}.${decimals.value}`), end: decimals.end, whole: false };
  }
  return number;
}

/** The end of a sign of percentage at `at`: «%», «في المئة», «بالمائة»; `at` itself where there is none. */
function afterPercent(tokens: Tokens, at: number): number {
  const key = keyAt(tokens, at);
  if (key === "%" || key === "٪") return at + 1;
  if (key === "بالميه" || key === "بالمايه") return at + 1;
  const next = keyAt(tokens, at + 1);
  return key === "في" && (next === "الميه" || next === "المايه") ? at + 2 : at;
}

/** Marks before digits in an address on the web. */
const URL_MARKS: ReadonlySet<string> = new Set(["=", "&", "%", "?", "_"]);

const EACH: ReadonlySet<string> = new Set(["كل", "اي", "وكل", "لكل", "باي"]);

/** Any number: a count, a fraction, a percentage, one below zero. */
export function readNumber(tokens: Tokens, at: number): Draft | null {
  const lexeme = lexemeAt(tokens, at);
  // the number of a character left over from HTML: «#171;»
  if (keyAt(tokens, at - 1) === "#" && keyAt(tokens, at + 1) === ";") return null;
  if (URL_MARKS.has(keyAt(tokens, at - 1)) && touches(tokens, at - 1)) return null;
  const negative = lexeme.role === "minus";
  const from = negative ? at + 1 : at;
  const cardinal = readCardinal(tokens, from);
  // «كل واحد», «أي واحدة» count nothing
  if (cardinal?.value === 1 && EACH.has(keyAt(tokens, at - 1)) && cardinal.end === at + 1) return null;
  const found = cardinal === null ? readFraction(tokens, from) : withFraction(tokens, cardinal);
  if (found === null) return null;
  return { kind: "number", first: at, end: afterPercent(tokens, found.end), value: negative ? -found.value : found.value };
}
