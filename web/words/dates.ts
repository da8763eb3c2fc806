import { civilDate, isoDay, parseIsoDay, weekdayOf } from "#model/calendar.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { Key, Say } from "./language.tsx";

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}[?~%]?$/;

/** An EDTF date in words, with its weekday where it is one day: «الخميس 16 أكتوبر 2025». */
export function longDate(edtf: string, say: Say): string {
  const day = DAY_ONLY.test(edtf) ? parseIsoDay(edtf) : null;
  const words = dateWords(edtf, say);
  return day === null ? words : say("date.weekday", { weekday: say(`weekday.${weekdayOf(day)}` as Key), date: words });
}

/** The day of a date-time in words. */
export const dayWords = (iso: string | null, say: Say): string => (iso === null ? say("date.unknown") : dateWords(iso.slice(0, 10), say));

/** A day number in words. */
export const dayNumberWords = (day: number, say: Say): string => dateWords(isoDay(day), say);

/** When a contact was: as it is told; where no day is told, between which days it must lie, and that this was reckoned. */
export const whenWords = (date: string | null, earliest: number | null, latest: number | null, say: Say): string =>
  daysOrReckoned(date, earliest, latest, "date.reckoned", say);

/** The same for a column of a table: «تقديرًا: من 14 إلى 17 أغسطس 2025». */
export const shortWhenWords = (date: string | null, earliest: number | null, latest: number | null, say: Say): string =>
  daysOrReckoned(date, earliest, latest, "date.reckoned-short", say);

function daysOrReckoned(date: string | null, earliest: number | null, latest: number | null, reckoned: Key, say: Say): string {
  if (date !== null) return longDate(date, say);
  if (earliest === null && latest === null) return say("date.unknown");
  const days = earliest !== null && earliest === latest ? isoDay(earliest) : `${openDay(earliest)}/${openDay(latest)}`;
  return say(reckoned, { days: dateWords(days, say) });
}

const openDay = (day: number | null): string => (day === null ? ".." : isoDay(day));

/** "Oct 2025" and the like for an axis. */
export function monthWords(day: number, say: Say, withYear: boolean): string {
  const { year, month } = civilDate(day);
  const name = say(`month.${month}` as Key);
  return withYear ? `${name} ${year}` : name;
}

/** An hour of the day, universal time. */
export const timeWords = (iso: string): string => iso.slice(11, 16);
