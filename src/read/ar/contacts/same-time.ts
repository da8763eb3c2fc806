import type { ContactStatus } from "#model/reading.ts";
import type { Candidate } from "./candidate.ts";

/** Still ahead, or was to be. */
export const future = (status: ContactStatus): boolean => status === "planned" || status === "proposed" || status === "postponed" || status === "cancelled";
/** Not held yet, and not given up. */
export const ahead = (status: ContactStatus): boolean => status === "planned" || status === "proposed";
/** Has begun. */
export const past = (status: ContactStatus): boolean => status === "held" || status === "under_way";

/** The clause may tell the contact of that status: both ahead, both begun, or one denies what the other plans. */
export const sameTime = (status: ContactStatus, candidate: Candidate): boolean =>
  status === candidate.status ||
  (past(status) && past(candidate.status)) ||
  (future(status) && future(candidate.status)) ||
  (status === "under_way" && future(candidate.status)) ||
  (future(status) && candidate.status === "under_way") ||
  (future(status) && candidate.status === "denied") ||
  (status === "denied" && future(candidate.status)) ||
  (!candidate.statusTold && candidate.definite);

/** EDTF dates that may be one: equal, one unknown, or one within the other. */
export function compatibleDates(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const x = a.replace(/[?~%]/g, "");
  const y = b.replace(/[?~%]/g, "");
  if (x === y || x.startsWith(y) || y.startsWith(x)) return true;
  const [from, to] = x.includes("/") ? x.split("/") : [x, x];
  const [start, stop] = y.includes("/") ? y.split("/") : [y, y];
  return (from as string) <= `${stop}~` && (start as string) <= `${to}~` && (x.includes("/") || y.includes("/"));
}

/** true for an EDTF date that was over before the day; false where the day is unknown. */
export function isOver(date: string, day: string | null): boolean {
  const end = (date.split("/").at(-1) as string).replace(/[?~%]/g, "");
  return day !== null && end !== "" && end < day.slice(0, end.length);
}
