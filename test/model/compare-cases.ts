import type { Agreement } from "#model/agreement.ts";
import type { Duration, Ordinal } from "#model/reading.ts";

export const dates: readonly (readonly [name: string, a: string, b: string, expected: Agreement])[] = [
  ["the same day", "2025-10-16", "2025-10-16", "equal"],
  ["the same day, once inferred", "2025-10-16", "2025-10-16?", "compatible"],
  ["neighbouring days, both certain", "2025-10-16", "2025-10-17", "incompatible"],
  ["neighbouring days, one inferred: time zones", "2025-10-16", "2025-10-17?", "compatible"],
  ["two days apart, one inferred", "2025-10-15", "2025-10-17?", "incompatible"],
  ["a day in its month", "2025-04-11", "2025-04", "compatible"],
  ["a day in another month", "2025-04-11", "2025-05", "incompatible"],
  ["about a month, a day before it", "2025-04~", "2025-03-20", "compatible"],
  ["about a year, the spring after it", "2025~", "2026-03-01", "compatible"],
  ["about a year, two years later", "2025~", "2027-03-01", "incompatible"],
  ["a day in an interval", "2025-10-13/2025-10-19", "2025-10-16", "compatible"],
  ["a day after an interval", "2025-10-13/2025-10-19", "2025-10-20", "incompatible"],
  ["an open end holds every later day", "2025-02/..", "2025-10-16", "compatible"],
  ["an open end holds no earlier day", "2025-02/..", "2025-01-31", "incompatible"],
  ["a year and the same year open to the month", "2025", "2025-XX", "equal"],
  ["two meetings of April", "2025-04-11", "2025-04-25", "incompatible"],
];

const m = (minutes: number, comparator: Duration["comparator"] = "exact"): Duration => ({ minutes, comparator });

export const durations: readonly (readonly [name: string, a: Duration, b: Duration, expected: Agreement])[] = [
  ["the same", m(180), m(180), "equal"],
  ["more than two hours, about two and a half", m(120, "more_than"), m(150, "about"), "compatible"],
  ["two and a half hours, with and without about", m(150), m(150, "about"), "compatible"],
  ["three hours, four hours", m(180), m(240), "incompatible"],
  ["about three hours, about four hours", m(180, "about"), m(240, "about"), "incompatible"],
  ["about two hours, about two and a half", m(120, "about"), m(150, "about"), "compatible"],
  ["two hours, about three", m(120), m(180, "about"), "incompatible"],
  ["two hours, 125 minutes: a round figure", m(120), m(125), "compatible"],
  ["two hours, two hours and a half", m(120), m(150), "incompatible"],
  ["an hour and 25 minutes, an hour and a half", m(85), m(90), "compatible"],
  ["more than three hours, two hours", m(180, "more_than"), m(120), "incompatible"],
  ["more than two hours, two hours", m(120, "more_than"), m(120), "compatible"],
  ["more than an hour, two hours and a half", m(60, "more_than"), m(150), "compatible"],
  ["more than two hours, eight hours", m(120, "more_than"), m(480), "incompatible"],
  ["less than two hours, 90 minutes", m(120, "less_than"), m(90), "compatible"],
  ["less than two hours, three hours", m(120, "less_than"), m(180), "incompatible"],
  ["less than two hours, more than two hours: they touch", m(120, "less_than"), m(120, "more_than"), "compatible"],
  ["less than an hour, more than two hours", m(60, "less_than"), m(120, "more_than"), "incompatible"],
  ["two days, 40 hours", m(2880), m(2400), "compatible"],
  ["30 minutes, 45 minutes", m(30), m(45), "incompatible"],
];

const o = (n: number, scope: string | null = null): Ordinal => ({ n, scope });

export const ordinals: readonly (readonly [name: string, a: Ordinal, b: Ordinal, day: string | null, expected: Agreement])[] = [
  ["the same", o(8, "2025"), o(8, "2025"), null, "equal"],
  ["the eighth this year, the sixth this year", o(8, "2025"), o(6, "2025"), "2025-10-16", "incompatible"],
  ["the eighth this year, the eighth in eight months", o(8, "2025"), o(8, "last 8 months"), "2025-10-16", "compatible"],
  ["… told in words", o(8, "2025"), o(8, "خلال الأشهر الثمانية الأخيرة"), "2025-10-16", "compatible"],
  ["the eighth in eight months, the sixth of the whole year", o(8, "last 8 months"), o(6, "2025"), "2025-10-16", "incompatible"],
  ["the sixth in eight months, the eighth of the whole year", o(6, "last 8 months"), o(8, "2025"), "2025-10-16", "compatible"],
  ["a period counted back from an unknown day", o(8, "last 8 months"), o(6, "2025"), null, "compatible"],
  ["the third in less than two weeks, the second of the whole year", o(3, "less than 14 days"), o(2, "2025"), "2025-10-16", "incompatible"],
  ["the second in less than two weeks, the eighth of the whole year", o(2, "less than two weeks"), o(8, "2025"), "2025-10-16", "compatible"],
  ["the third since February, the fourth this year", o(3, "since 2025-02"), o(4, "2025"), null, "compatible"],
  ["the third since February, the second this year", o(3, "since 2025-02"), o(2, "2025"), null, "incompatible"],
  ["since February, since the twelfth of it: who knows which begins first", o(3, "since 2025-02"), o(2, "since 2025-02-12"), null, "compatible"],
  ["this year, since its first day", o(3, "2025"), o(2, "since 2025-01-01"), null, "incompatible"],
  ["two numbers without scope", o(2), o(3), null, "incompatible"],
  ["a number without scope, another with one", o(2), o(8, "2025"), null, "compatible"],
  ["two numbers in two scopes of words", o(2, "منذ توليه المنصب"), o(3, "في عهده"), null, "compatible"],
];
