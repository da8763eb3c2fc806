import { civilDate } from "#model/calendar.ts";
import type { Key, Say } from "../../words/language.tsx";
import type { Tick, TickUnit } from "../ticks.ts";

/** What stands under a line of the plot: «16», «أكتوبر», «2025». */
export function tickWords({ day, major }: Tick, unit: TickUnit, say: Say): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (unit === "year" || unit === "decade") return String(year);
  const name = say(`month.${month}` as Key);
  if (unit === "day" || unit === "week") return `${dayOfMonth} ${name}`;
  return major ? `${name} ${year}` : name;
}
