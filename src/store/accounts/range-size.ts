/** Ranges of days by their length: size 0 holds one day, each next up to four times as many. */
const GROWTH = 4;
const SIZES = 8;
/** The last size holds all that are longer: ranges that are as good as open, of which there are few. */
const WITHOUT_END = 10_000_000;

/** The sizes, and the days that a range of each has at most. */
export const RANGE_SIZES: readonly { readonly size: number; readonly days: number }[] = Array.from({ length: SIZES }, (_, size) => ({
  size,
  days: size === SIZES - 1 ? WITHOUT_END : GROWTH ** size,
}));

/** The size of a range of days, both ends included. */
export function rangeSize(from: number, to: number): number {
  const days = to - from + 1;
  return RANGE_SIZES.find((s) => days <= s.days)?.size ?? SIZES - 1;
}
