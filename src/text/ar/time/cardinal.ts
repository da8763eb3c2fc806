import type { Tokens } from "../../tokenise.ts";
import { joinedLexeme, lexemeAt, plainAt } from "./cursor.ts";
import { readDigits } from "./digits.ts";
import type { TimeLexeme } from "./lexeme.ts";

export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** True for one run of digits, as a day or a year is written. */
  readonly whole: boolean;
  readonly inDigits: boolean;
}

interface Element {
  readonly value: number;
  readonly end: number;
  readonly digits: boolean;
  readonly whole: boolean;
}

/** One number below a thousand, or digits: «ثلاث», «أحد عشر», «خمس مئة», «3 مئة», «20». */
function readElement(tokens: Tokens, at: number, lexeme: TimeLexeme): Element | null {
  const digits = readDigits(tokens, at);
  if (digits !== null) {
    const hundred = digits.value < 10 && plainAt(tokens, digits.end).cardinal === 100 && !plainAt(tokens, digits.end).article;
    return hundred
      ? { value: digits.value * 100, end: digits.end + 1, digits: false, whole: false }
      : { value: digits.value, end: digits.end, digits: true, whole: digits.whole };
  }
  const { cardinal } = lexeme;
  if (cardinal < 0) return null;
  const next = plainAt(tokens, at + 1);
  if (cardinal >= 1 && cardinal <= 9 && next.cardinal === 10 && !next.article) return { value: cardinal + 10, end: at + 2, digits: false, whole: false };
  if (cardinal >= 3 && cardinal <= 9 && next.cardinal === 100 && !next.article && !lexeme.article)
    return { value: cardinal * 100, end: at + 2, digits: false, whole: false };
  if (lexeme.bound) {
    const tens = joinedLexeme(tokens, at + 1);
    if (tens === null || tens.lexeme.cardinal < 20 || tens.lexeme.cardinal > 90) return null;
  }
  return { value: cardinal, end: at + 1, digits: false, whole: false };
}

/** True where `added` may follow `last` by «و» within one number below a thousand: «مائة وخمسين», «خمسة وعشرين». */
const joins = (last: Element, added: Element): boolean => {
  if (last.digits) return false;
  if (last.value >= 100) return last.value % 100 === 0 && added.value < 100 && added.value > 0;
  return last.value >= 1 && last.value <= 9 && !added.digits && added.value >= 20 && added.value < 100 && added.value % 10 === 0;
};

/**
 * Reads a cardinal number: words, digits, or both («ثمانية وعشرين», «مائة وخمسين ألفا», «2.5 مليون», «ألفين ومائتين», «مليون ونصف»).
 * Linear in the words read. Null where none begins at `at`.
 */
export function readCardinal(tokens: Tokens, at: number): Cardinal | null {
  let lexeme = lexemeAt(tokens, at);
  let total = 0;
  let group = -1;
  let lastScale = Number.POSITIVE_INFINITY;
  let i = at;
  let last: Element | null = readElement(tokens, at, lexeme);
  if (last !== null) {
    group = last.value;
    i = last.end;
    if (last.digits && last.whole && last.value > 999 && plainAt(tokens, i).scale === 0) return { value: group, end: i, whole: true, inDigits: true };
  } else if (lexeme.scale > 0 && lexeme.count > 0) {
    total = lexeme.scale * lexeme.count;
    lastScale = lexeme.scale;
    i = at + 1;
  } else return null;
  const first = last;

  for (;;) {
    const scale = plainAt(tokens, i);
    if (scale.scale > 0 && scale.count < 2 && !scale.article) {
      if (group >= 0 && scale.scale < lastScale) {
        total += group * scale.scale;
        group = -1;
        last = null;
        lastScale = scale.scale;
        i++;
        continue;
      }
      if (group < 0 && scale.scale > lastScale) {
        total *= scale.scale;
        lastScale = scale.scale;
        i++;
        continue;
      }
    }
    const next = joinedLexeme(tokens, i);
    if (next === null) break;
    lexeme = next.lexeme;
    if (lexeme.scale > 0 && lexeme.count > 0 && group < 0 && lexeme.scale < lastScale) {
      total += lexeme.scale * lexeme.count;
      lastScale = lexeme.scale;
      i = next.at + 1;
      continue;
    }
    const added = readElement(tokens, next.at, lexeme);
    if (added === null || added.value === 0 || !Number.isInteger(added.value)) break;
    // «مئة وثلاثة أرباع»: the unit counts fractions
    const counted = plainAt(tokens, added.end);
    if (added.value < 10 && counted.fraction > 0 && counted.count === 0) break;
    // «خمسين ألفا ومليوني»: what has a scale as large is another number
    if (group < 0 && plainAt(tokens, added.end).scale >= lastScale) break;
    if (group >= 0 && last !== null) {
      if (!joins(last, added)) break;
      group += added.value;
    } else if (group < 0 && added.value < lastScale && (!added.digits || added.value >= 100 || lastScale === 1000)) group = added.value;
    else break;
    last = added;
    i = added.end;
  }

  let value = total + Math.max(group, 0);
  const fraction = joinedLexeme(tokens, i);
  if (fraction !== null && fraction.lexeme.fraction > 0 && fraction.lexeme.count > 0) {
    value += fraction.lexeme.fraction * (group < 0 ? lastScale : 1);
    i = fraction.at + 1;
    const scale = plainAt(tokens, i);
    if (scale.scale > 0 && scale.article) i++;
  }
  const alone = first !== null && i === first.end;
  return { value, end: i, whole: alone && first.whole, inDigits: alone && first.digits };
}
