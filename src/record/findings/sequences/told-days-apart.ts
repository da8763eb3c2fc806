import type { PlacedSequence } from "../placed-sequence.ts";

/** How many days apart two contacts may be by what is told, both included. */
export interface DaysApart {
  readonly least: number;
  readonly most: number;
}

const WEEK = 7;
/** From so many days on a stretch is told in months; from then on in years. */
const MONTHS_FROM = 28;
const YEARS_FROM = 300;

/** Half of the unit in which a stretch of days is told: «two weeks» are said of eleven days as of seventeen, «three days» of two as of four (whether both ends count is left open). */
function room(days: number): number {
  if (days >= YEARS_FROM) return 183;
  if (days >= MONTHS_FROM) return 15;
  return days >= WEEK ? 3 : 1;
}

/** A month has 28 to 31 days: «less than two months» leaves open which are meant. */
const edge = (days: number): number => (days >= YEARS_FROM ? 1 : days >= MONTHS_FROM ? 3 : 0);

/**
 * The days that a claim leaves open. «About» has twice the room of a round figure. «Less than» N is less than N to the day, where it is told in days or weeks: 14 days are not less than two
 * weeks. «More than» N sets no upper end. Null where only the order is told.
 */
export function toldDaysApart({ days, comparator }: Pick<PlacedSequence, "days" | "comparator">): DaysApart | null {
  if (days === null) return null;
  if (comparator === "less_than") return { least: 0, most: days - 1 + edge(days) };
  if (comparator === "more_than") return { least: days - edge(days), most: Number.POSITIVE_INFINITY };
  const around = room(days) * (comparator === "about" ? 2 : 1);
  return { least: Math.max(0, days - around), most: days + around };
}
