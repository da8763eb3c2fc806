import { hash } from "node:crypto";
import { civilDate, dayNumber, monthLength } from "#model/calendar.ts";
import { ageOf, NO_DAY } from "../age.ts";

/** Hexadecimal digits that stand for an outlet. */
const DIGITS = 12;

export const outletToken = (outlet: string): string => `o${hash("sha256", outlet).slice(0, DIGITS)}`;

/** Whether a word could be taken for the token of an outlet. Those of days have letters and digits, which no word has. */
export const mayBeFiling = (stem: string): boolean => /^o[a-f]+$/.test(stem) && stem.length === DIGITS + 1;

const two = (n: number): string => `${n}`.padStart(2, "0");
const yearToken = (year: number): string => `y${year}`;
const monthToken = (year: number, month: number): string => `m${year}${two(month)}`;
const dayToken = (year: number, month: number, day: number): string => `d${year}${two(month)}${two(day)}`;

/** By which tokens a report is filed beside its words: outlet, year, month and day, so that the index itself leaves out what a filter excludes. */
export function filingTokens(report: { readonly outlet: string | null; readonly publishedAt: string | null }): string {
  const tokens = report.outlet === null ? [] : [outletToken(report.outlet)];
  const age = ageOf(report.publishedAt);
  if (age !== NO_DAY) {
    const { year, month, day } = civilDate(-age);
    tokens.push(yearToken(year), monthToken(year, month), dayToken(year, month, day));
  }
  return tokens.join(" ");
}

/** Few tokens of which a report has one if it was published on one of these days: whole years, whole months, and the days that are left. */
export function tokensWithin(from: number, to: number): readonly string[] {
  const tokens: string[] = [];
  for (let at = from; at <= to; ) {
    const { year, month, day } = civilDate(at);
    const yearEnd = dayNumber(year, 12, 31);
    const monthEnd = dayNumber(year, month, monthLength(year, month));
    if (month === 1 && day === 1 && yearEnd <= to) {
      tokens.push(yearToken(year));
      at = yearEnd + 1;
    } else if (day === 1 && monthEnd <= to) {
      tokens.push(monthToken(year, month));
      at = monthEnd + 1;
    } else {
      tokens.push(dayToken(year, month, day));
      at++;
    }
  }
  return tokens;
}
