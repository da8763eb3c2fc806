import { type Moment, parseMoment } from "./edtf-moment.ts";

/** An EDTF level 1 date or interval. Days are day numbers (see `calendar.ts`). */
export interface EdtfDate {
  /** The first day it may mean; null where the start is open or unknown. */
  readonly earliest: number | null;
  /** The last day it may mean; null where the end is open or unknown. */
  readonly latest: number | null;
  /** «?» or «%» at either end: inferred, perhaps wrong. */
  readonly uncertain: boolean;
  /** «~» or «%» at either end: about. */
  readonly approximate: boolean;
  /** First and last moment as told. The same moment twice where it is no interval; null where that end is open or unknown. */
  readonly from: Moment | null;
  readonly to: Moment | null;
}

const made = (from: Moment | null, to: Moment | null): EdtfDate => ({
  earliest: from?.earliest ?? null,
  latest: to?.latest ?? null,
  uncertain: from?.uncertain === true || to?.uncertain === true,
  approximate: from?.approximate === true || to?.approximate === true,
  from,
  to,
});

/** «..» is open, nothing is unknown: either leaves the day untold. */
const isUntold = (end: string): boolean => end === "" || end === "..";

/**
 * Reads an EDTF level 1 date: days, months, years, seasons, «?», «~», «%», unspecified digits, intervals with open or unknown ends.
 * Null where it is malformed, names a day that does not exist, ends before it begins, or tells neither end.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const moment = parseMoment(text);
    return moment === null ? null : made(moment, moment);
  }
  const first = text.slice(0, slash);
  const last = text.slice(slash + 1);
  const from = isUntold(first) ? null : parseMoment(first);
  const to = isUntold(last) ? null : parseMoment(last);
  if ((from === null && !isUntold(first)) || (to === null && !isUntold(last)) || (from === null && to === null)) return null;
  if (from !== null && to !== null && from.earliest > to.latest) return null;
  return made(from, to);
}
