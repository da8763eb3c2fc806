import { parseIsoDay } from "#model/calendar.ts";

/** Where days that are in order stand between the first (0) and the last (1); those of one day side by side, an even share of the whole apart where all are of one day. */
export function placesInTime(days: readonly string[]): readonly number[] {
  const numbers = days.map((day) => parseIsoDay(day.slice(0, 10)) ?? 0);
  const first = numbers[0] ?? 0;
  const length = (numbers.at(-1) ?? first) - first;
  // A day is as long as all that was said on it.
  const within = numbers.map((day, i) => (i - numbers.indexOf(day)) / numbers.filter((other) => other === day).length);
  const last = within.at(-1) ?? 0;
  return numbers.map((day, i) => (length + last === 0 ? 0 : (day - first + (within[i] ?? 0)) / (length + last)));
}
