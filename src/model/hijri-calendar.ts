/**
 * The Hijri calendar: Umm al-Qura for 1400 to 1499 (November 1979 to November 2076), the tabular civil calendar outside.
 * The tabular calendar may be a day or two off what a country used; callers say so.
 */

/** 1 Muharram 1400, as a day number. */
const FIRST_DAY = 3611;
const FIRST_YEAR = 1400;
/** Umm al-Qura: one entry a year, bit n set where month n + 1 has 30 days, not 29. */
// biome-ignore format: a table
const LONG_MONTHS = [
  0xaa5, 0xa4b, 0x497, 0x937, 0x2b6, 0x975, 0xd69, 0xd52, 0xc95, 0x92b, 0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad, 0x3aa,
  0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d,
  0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26,
  0xa56, 0x356, 0x6b5, 0xbaa, 0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada, 0x5b4, 0xda9, 0xb52, 0xa9a, 0x536, 0x276, 0x575, 0xaf2, 0x6d4, 0x6a9,
  0x555, 0x2ad, 0x4bd, 0x9ba, 0x574, 0xb69, 0xb52, 0xa95, 0x52d, 0xa5d, 0x4da, 0xad9, 0x6b2, 0xe95, 0xe2a, 0xc96, 0x92e, 0xaad, 0x56a, 0xd65,
];
/** Tabular civil epoch: 1 Muharram 1 is 19 July 622 (Gregorian). */
const CIVIL_EPOCH = -492_148;

const longMonths = (year: number): number | undefined => LONG_MONTHS[year - FIRST_YEAR];

/** Day number on which each year of the table begins, and the first one after it. */
const YEAR_STARTS: readonly number[] = LONG_MONTHS.reduce<number[]>(
  (starts, mask) => {
    let length = 29 * 12;
    for (let bit = 0; bit < 12; bit++) length += (mask >> bit) & 1;
    starts.push((starts.at(-1) as number) + length);
    return starts;
  },
  [FIRST_DAY],
);

/** True where the calendar of the year is known to the day. */
export const hijriIsExact = (year: number): boolean => longMonths(year) !== undefined;

/** The day number of a Hijri date. `month` 13 is the first of the next year. */
export function hijriDayNumber(year: number, month: number, day: number): number {
  if (month > 12) return hijriDayNumber(year + 1, month - 12, day);
  const mask = longMonths(year);
  if (mask === undefined) return CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  let at = (YEAR_STARTS[year - FIRST_YEAR] as number) + day - 1;
  for (let bit = 0; bit < month - 1; bit++) at += 29 + ((mask >> bit) & 1);
  return at;
}

/** The Hijri year in which a day lies. */
export function hijriYearOf(dayNo: number): number {
  let year = Math.floor((30 * (dayNo - CIVIL_EPOCH) + 10_646) / 10_631);
  while (hijriDayNumber(year + 1, 1, 1) <= dayNo) year++;
  while (hijriDayNumber(year, 1, 1) > dayNo) year--;
  return year;
}
