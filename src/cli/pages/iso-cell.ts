import { isoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { Say } from "../messages/say.ts";

const SEASON = /^\d{4}-2[1-4]/;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
/** Not yet: what is known of its day is the earliest. */
const AHEAD: readonly RecordContact["status"][] = ["planned", "proposed", "postponed"];

/** When a contact was, in a narrow column: "2025-10-16", "2025-04-28…05-04", "2025-10-17?"; where no day is told, the day before or after which it lies. */
export function isoCell({ date, earliest, latest, status }: Pick<RecordContact, "date" | "earliest" | "latest" | "status">, say: Say): string {
  if (date !== null) return SEASON.test(date.value) ? dateWords(date.value, say) : ordered(shortInterval(date.value), say);
  const ahead = AHEAD.includes(status);
  const day = ahead ? (earliest ?? latest) : (latest ?? earliest);
  if (day === null) return "–";
  return say(day === latest && !(ahead && earliest !== null) ? "table.until" : "table.since", { date: ordered(isoDay(day), say) });
}

/** "2025-04-28/2025-05-04" without what its end says again. */
function shortInterval(edtf: string): string {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return edtf;
  if (to === ".." || from === "..") return edtf.replace("..", "").replace("/", "…");
  return `${from}…${from.slice(0, 5) === to.slice(0, 5) ? to.slice(5) : to}`;
}

/** A day keeps the order of its numbers among Arabic letters. */
export const ordered = (iso: string, { lang }: Say): string => (lang === "ar" ? FIRST_STRONG_ISOLATE + iso + POP_ISOLATE : iso);
