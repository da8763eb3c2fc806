import type { Tokens } from "../../tokenise.ts";
import { keyAt, lexemeAt, touches } from "./cursor.ts";

export interface Digits {
  readonly value: number;
  readonly end: number;
  /** True where the number is one run of digits, without separators. */
  readonly whole: boolean;
}

const THOUSANDS: ReadonlySet<string> = new Set([",", "،", "٬", "."]);
const DECIMAL: ReadonlySet<string> = new Set([".", ",", "٫", "،"]);

/** The most groups of three in one number: enough for any sum of money, and reading stays linear. */
const MOST_GROUPS = 6;

const digitsAt = (tokens: Tokens, at: number): number => (tokens.words[at]?.kind === "number" ? lexemeAt(tokens, at).digits : 0);

/** The end of the groups of three that follow the digits at `at` with one separator throughout («1,234,567», «40 000»), or `at + 1`. */
function endOfGroups(tokens: Tokens, at: number, separator: string): number {
  let end = at + 1;
  if (digitsAt(tokens, at) > 3 || keyAt(tokens, at).startsWith("0")) return end;
  if (separator === " ") {
    while (
      end <= at + MOST_GROUPS &&
      digitsAt(tokens, end) === 3 &&
      tokens.start[end] === (tokens.end[end - 1] as number) + 1 &&
      tokens.text.charCodeAt(tokens.end[end - 1] as number) !== 0x09
    )
      end++;
    return digitsAt(tokens, end) > 0 && tokens.start[end] === (tokens.end[end - 1] as number) + 1 ? at + 1 : end;
  }
  while (end <= at + 2 * MOST_GROUPS && keyAt(tokens, end) === separator && touches(tokens, end - 1) && touches(tokens, end) && digitsAt(tokens, end + 1) === 3)
    end += 2;
  return keyAt(tokens, end) === separator && touches(tokens, end) && digitsAt(tokens, end + 1) > 0 ? at + 1 : end;
}

function joined(tokens: Tokens, from: number, to: number): number {
  let all = "";
  for (let i = from; i < to; i++) if (digitsAt(tokens, i) > 0) all += keyAt(tokens, i);
  return Number(all);
}

/**
 * Reads a number in digits with its separators. One comma before three digits parts thousands, one full stop is a decimal point;
 * a chain that is neither (192.168.1.2) is so many numbers. Null where no digits stand.
 */
export function readDigits(tokens: Tokens, at: number): Digits | null {
  if (digitsAt(tokens, at) === 0) return null;
  let end = at + 1;
  const next = keyAt(tokens, end);
  if (digitsAt(tokens, end) === 3) end = endOfGroups(tokens, at, " ");
  else if (THOUSANDS.has(next) && touches(tokens, at) && touches(tokens, end) && digitsAt(tokens, end + 1) === 3) {
    const groups = endOfGroups(tokens, at, next);
    if (next !== "." || groups > at + 3) end = groups;
  }
  let value = joined(tokens, at, end);
  const point = keyAt(tokens, end);
  const fraction = digitsAt(tokens, end + 1);
  if (DECIMAL.has(point) && fraction > 0 && touches(tokens, end - 1) && touches(tokens, end)) {
    const goesOn = DECIMAL.has(keyAt(tokens, end + 2)) && touches(tokens, end + 1) && touches(tokens, end + 2) && digitsAt(tokens, end + 3) > 0;
    const afterChain = at > 1 && DECIMAL.has(keyAt(tokens, at - 1)) && touches(tokens, at - 1) && touches(tokens, at - 2) && digitsAt(tokens, at - 2) > 0;
    if (!goesOn && !afterChain) {
      value = Number(`${value}.${keyAt(tokens, end + 1)}`);
      end += 2;
    }
  }
  return { value, end, whole: end === at + 1 };
}
