import { addMonths, civilDate, dayNumber, weekStart } from "#model/calendar.ts";
import type { Window } from "./window.ts";

export type TickUnit = "day" | "week" | "month" | "quarter" | "year" | "decade";
export interface Tick {
  readonly day: number;
  /** Begins a year, or, where days are told, a month: drawn stronger. */
  readonly major: boolean;
  /** The year is told with it: with the first one in view, and with the first of each year. */
  readonly withYear: boolean;
}
export interface Ticks {
  readonly unit: TickUnit;
  readonly ticks: readonly Tick[];
}

/** Days, and the room that a label needs, in pixels. */
const UNITS: readonly (readonly [TickUnit, number, number])[] = [
  ["day", 1, 64],
  ["week", 7, 64],
  ["month", 30, 66],
  ["quarter", 91, 66],
  ["year", 365, 40],
  ["decade", 3652, 40],
];
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** The first day of a unit on or before a day. */
function begin(unit: TickUnit, day: number): number {
  if (unit === "day") return Math.floor(day);
  if (unit === "week") return weekStart(Math.floor(day));
  const { year, month } = civilDate(Math.floor(day));
  if (unit === "month") return dayNumber(year, month, 1);
  if (unit === "quarter") return dayNumber(year, month - ((month - 1) % 3), 1);
  return dayNumber(unit === "year" ? year : year - (year % 10), 1, 1);
}

const next = (unit: TickUnit, day: number): number => (unit === "day" ? day + 1 : unit === "week" ? day + 7 : addMonths(day, MONTHS[unit] as number));

function isMajor(unit: TickUnit, day: number): boolean {
  const date = civilDate(day);
  if (unit === "day" || unit === "week") return date.day <= (unit === "day" ? 1 : 7);
  return date.month === 1;
}

/** Days at which lines are drawn: as close as their labels allow. */
export function ticksOf(window: Window, width: number): Ticks {
  const perPixel = (window.to - window.from) / Math.max(1, width);
  const unit = (UNITS.find(([, days, room]) => days / perPixel >= room) ?? (UNITS.at(-1) as (typeof UNITS)[number]))[0];
  const ticks: Tick[] = [];
  let told: number | null = null;
  for (let day = begin(unit, window.from); day <= window.to; day = next(unit, day)) {
    if (day < window.from) continue;
    const { year } = civilDate(day);
    ticks.push({ day, major: isMajor(unit, day), withYear: year !== told });
    told = year;
  }
  return { unit, ticks };
}
