import type { wordingEn } from "./en.ts";
import type { Duration } from "#model/reading.ts";
import type { SayWording } from "./say.ts";
import { smallNumber } from "./small-number.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** A duration as an editor writes it: «أكثر من ساعتين», "about two and a half hours". */
export function durationWords({ minutes, comparator }: Duration, say: SayWording): string {
  if (comparator === "exact") return length(minutes, "", say);
  return say(`duration.${comparator}`, { duration: length(minutes, ".oblique", say) });
}

/** `oblique` is the form behind «أكثر من», «أقل من» and «نحو»: «ساعتين», not «ساعتان». */
function length(minutes: number, form: "" | ".oblique", say: SayWording): string {
  const part = (key: "days" | "hours" | "minutes" | "duration.hours-and-half", n: number): string =>
    say(`${key}${form}` as keyof typeof wordingEn, { n, number: smallNumber(n, say.lang) });
  if (minutes === HOUR / 2) return say("duration.half-hour");
  if (minutes >= DAY && minutes % DAY === 0) return part("days", minutes / DAY);
  const hours = Math.floor(minutes / HOUR);
  const rest = Math.round(minutes % HOUR);
  if (hours === 0) return part("minutes", rest);
  if (rest === 0) return part("hours", hours);
  if (rest === HOUR / 2) return part("duration.hours-and-half", hours);
  return say("duration.and", { a: part("hours", hours), b: part("minutes", rest) });
}
