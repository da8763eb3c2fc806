/** Which cases of recognizers-ar.jsonl are no measure of reading news, and why. */

export interface Expected {
  readonly text: string;
  readonly type: string;
  readonly timex: string | null;
  readonly value: unknown;
}

export interface Case {
  readonly id: string;
  readonly input: string;
  readonly reference: string | null;
  readonly expected: readonly Expected[];
}

interface Class {
  readonly reason: string;
  readonly of: (item: Case) => boolean;
}

const ids = (source: string, ...numbers: readonly number[]): ((item: Case) => boolean) => {
  const set = new Set(numbers.map((n) => `${source}-${n}`));
  return (item) => set.has(item.id);
};
const from = (source: string, item: Case): boolean => item.id.startsWith(`${source}-`);
const any = (item: Case, test: (e: Expected) => boolean): boolean => item.expected.some(test);
const either =
  (...tests: readonly ((item: Case) => boolean)[]): ((item: Case) => boolean) =>
  (item) =>
    tests.some((t) => t(item));
const plain = (text: string): string => text.replace(/[\s\u064b-\u0652\u200b-\u200f\u202a-\u202e\u061c]/g, "");

const CLASSES: readonly Class[] = [
  {
    reason: "the file's own slip: what is expected is not in the sentence",
    of: (item) => any(item, (e) => !plain(item.input).includes(plain(e.text))),
  },
  {
    reason:
      "the file's own slip: the value is not that of the words (322 thousand as 32200, the forties as the 2040s, in three weeks as three weeks ago, Tuesday evening as afternoon)",
    of: either(
      ids("NumberModel", 44, 53, 64, 66, 69),
      ids("DatePeriodParser", 61, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108),
      ids("DateParser", 81, 83),
      ids("DateTimePeriodParser", 23, 67, 69),
    ),
  },
  {
    reason: "relative ordinals (next, last, last but one): they count nothing",
    of: (item) => any(item, (e) => e.type === "ordinal.relative"),
  },
  {
    reason: "arithmetic: powers, quotients, parts of so many, sums of fractions, dozens",
    of: (item) =>
      from("NumberModel", item) &&
      any(
        item,
        (e) =>
          /\^|[\d٠-٩][eE]|[\d٠-٩]\/[\d٠-٩]|على|جزء|[اأ]جزاء|دزين|دست| من | في |خمس(?:[اأ]|$| )|أخماس|اخماس|خُمسَين|و خمسين$|^ثمن$|وعشرونات/.test(e.text) &&
          !/^\S+ في المئة/.test(e.text),
      ),
  },
  {
    reason: "a hyphen before figures as a minus sign: in news it is a dash («كوفيد -19»)",
    of: (item) => from("NumberModel", item) && any(item, (e) => /^-/.test(e.text)),
  },
  {
    reason: "figures run into the next word are none for them; in news a space is often lost («20شخصا»)",
    of: (item) => from("NumberModel", item) && item.expected.length === 0 && /[\d٠-٩]\p{L}/u.test(item.input),
  },
  {
    reason: "the number is part of a date or length of time, which we return whole",
    of: ids("NumberModel", 55, 96, 106, 107, 140, 256, 274, 275),
  },
  {
    reason: "a bare day number as a date («في 15»، «للثاني»): in news it counts something else",
    of: either(ids("DateParser", 0, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70), ids("DateTimeParser", 2, 3, 4, 5, 16, 17, 18, 39)),
  },
  {
    reason: "two figures and a mark as a date («4.22»، «22-4»، «4/22»), a two-digit year in front: decimals, scores and fractions in news",
    of: either(ids("DateParser", 9, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21), ids("DatePeriodParser", 22), ids("DateTimeParser", 48)),
  },
  {
    reason: "appointments: a span between two hours, or of hours from the moment of asking",
    of: (item) =>
      (from("TimePeriodParser", item) && any(item, (e) => /^\(T/.test(e.timex ?? ""))) ||
      (from("DateTimePeriodParser", item) && any(item, (e) => /^(?:\(|X?[^,]*,)/.test(e.timex ?? ""))) ||
      ids("DateTimeParser", 0, 1, 51, 52, 38)(item),
  },
  {
    reason: "alarm clocks and chat: an hour without a word that makes it one («عشرة عشرة»، «سأعود السابعة»، «1140»)",
    of: either(ids("TimeParser", 0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 43, 44, 45, 46, 68, 70, 71), ids("DateTimeParser", 8, 27, 28, 33, 44, 46, 47)),
  },
  {
    reason: "meal times and the hour of noon, dusk or mid-morning by name alone",
    of: either((item) => /غداء/.test(item.input), ids("TimeParser", 41, 49, 50, 51, 52, 72), ids("TimePeriodParser", 20)),
  },
  {
    reason: "the end of a day as 23:59",
    of: ids("DateTimeParser", 35, 36, 37),
  },
  {
    reason: "«my day, my week» and word-for-word English («آخر يوم» for the day before, «تسعة عشر تسعة وتسعون» for 1999, «بالمائة 10»)",
    of: either(ids("DateParser", 46, 47, 54), ids("DatePeriodParser", 31, 34, 48, 52, 112, 113, 117, 122), ids("PercentModel", 20, 22)),
  },
  {
    reason:
      "another convention, not another reading: next Sunday is for them that of next week, last September that of last year, a few are three, weekends begin on Thursday",
    of: either(ids("DateParser", 41), ids("DateTimeParser", 25), ids("DateTimePeriodParser", 61), ids("DatePeriodParser", 16, 28, 46, 49, 135)),
  },
  {
    reason: "«the following day, month, year»: in news it follows an event of the text, so we date it not",
    of: either(ids("DateParser", 38, 39), ids("DatePeriodParser", 120, 121)),
  },
  {
    reason: "a season or week without anything that says which",
    of: ids("DatePeriodParser", 29, 72, 73, 140),
  },
];

/** The reason why a case is left out, or null. The first class that fits counts. */
export const leftOut = (item: Case): string | null => CLASSES.find((c) => c.of(item))?.reason ?? null;
