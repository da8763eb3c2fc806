import { civilDate } from "#model/calendar.ts";
import type { Key, Say } from "../../words/language.tsx";
import type { Tick, TickUnit } from "../ticks.ts";

/** What stands under a line of the plot: «16 أكتوبر», «أكتوبر», «2025»; below it the year, where that is not told already. */
export function tickWords({ day, withYear }: Tick, unit: TickUnit, say: Say): { readonly name: string; readonly year: string | null } {
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (unit === "year" || unit === "decade") return { name: String(year), year: null };
  const name = say(`month.${month}` as Key);
  return { name: unit === "day" || unit === "week" ? `${dayOfMonth} ${name}` : name, year: withYear ? String(year) : null };
}
