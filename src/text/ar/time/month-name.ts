import type { Tokens } from "../../tokenise.ts";
import { keyAt, lexemeAt, plainAt } from "./cursor.ts";
import type { TimeLexeme } from "./lexeme.ts";

export interface MonthName {
  readonly month: number;
  readonly hijri: boolean;
  readonly end: number;
  /** True where the name is also an everyday word: it is a month only beside a day, a year, a cue or «شهر». */
  readonly doubtful: boolean;
}

const SECOND_WORD: Readonly<Record<string, 1 | 2>> = {
  الاول: 1,
  اول: 1,
  الاولي: 1,
  الثاني: 2,
  ثاني: 2,
  الثانيه: 2,
  الاخر: 2,
  الاخره: 2,
  اخر: 2,
  ثان: 2,
};
const TWO_WORDS: Readonly<Record<string, { readonly months: readonly [number, number]; readonly hijri: boolean }>> = {
  tishrin: { months: [10, 11], hijri: false },
  kanun: { months: [12, 1], hijri: false },
  rabi: { months: [3, 4], hijri: true },
  jumada: { months: [5, 6], hijri: true },
};

function readName(tokens: Tokens, at: number, lexeme: TimeLexeme): MonthName | null {
  if (lexeme.month > 0) return { month: lexeme.month, hijri: false, end: at + 1, doubtful: lexeme.doubtful };
  if (lexeme.hijri > 0) return { month: lexeme.hijri, hijri: true, end: at + 1, doubtful: lexeme.doubtful };
  if (lexeme.monthHead === "") return null;
  if (lexeme.monthHead === "dhu") {
    const tail = plainAt(tokens, at + 1).monthTail;
    return tail > 0 ? { month: tail, hijri: true, end: at + 2, doubtful: false } : null;
  }
  const which = SECOND_WORD[keyAt(tokens, at + 1)];
  const names = TWO_WORDS[lexeme.monthHead];
  if (which === undefined || names === undefined) return null;
  return { month: names.months[which - 1] as number, hijri: names.hijri, end: at + 2, doubtful: false };
}

const OPENING: ReadonlySet<string> = new Set(["/", "(", "-", "–", "\\", "،", "أو", "["]);

/** The same month by its other name, beside it or in brackets: «أكتوبر (تشرين الأول)», «تموز/يوليو», «سبتمبر أيلول». */
function afterSynonym(tokens: Tokens, name: MonthName): MonthName {
  const mark = keyAt(tokens, name.end);
  const opened = OPENING.has(mark);
  const from = opened ? name.end + 1 : name.end;
  const other = readName(tokens, from, plainAt(tokens, from));
  if (other === null || other.month !== name.month || other.hijri !== name.hijri) return name;
  const closing = keyAt(tokens, other.end);
  const bracket = mark === "(" || mark === "[";
  if (bracket && closing !== ")" && closing !== "]") return name;
  return { ...name, end: bracket ? other.end + 1 : other.end, doubtful: name.doubtful && other.doubtful };
}

/** Reads the name of a month, with its other name where that follows. */
export function readMonthName(tokens: Tokens, at: number): MonthName | null {
  const name = readName(tokens, at, lexemeAt(tokens, at));
  return name === null ? null : afterSynonym(tokens, name);
}
