import { dateWords } from "#text/wording/date-words.ts";
import type { Say } from "../words/language.tsx";

/** A moment in the reader's own time zone: its day and hour in words, and the zone by its name. */
export function momentWords(iso: string, say: Say, timeZone?: string): { readonly date: string; readonly time: string; readonly zone: string } {
  const moment = new Date(iso);
  const where = timeZone === undefined ? {} : { timeZone };
  // A format whose parts are digits of the usual kind, whatever the language of the page.
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...where,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const told = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const named = new Intl.DateTimeFormat(say.lang, { ...where, timeZoneName: "long" }).formatToParts(moment).find(({ type }) => type === "timeZoneName");
  return {
    date: dateWords(`${told["year"]}-${told["month"]}-${told["day"]}`, say),
    time: `${told["hour"]}:${told["minute"]}`,
    zone: named?.value ?? "",
  };
}
