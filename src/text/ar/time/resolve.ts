import { addMonths, civilDate, dayNumber, interval, isoDay, isoMonth, isoYear, monthLength, weekdayOf, weekStart } from "#model/calendar.ts";
import { hijriDayNumber, hijriIsExact, hijriYearOf } from "#model/hijri-calendar.ts";
import { resolveShare } from "./resolve-share.ts";
import type { Said } from "./said.ts";

export interface Resolved {
  readonly edtf: string | null;
  readonly edtfFuture: string | null;
}

/** How many days ahead an unmarked day or month may lie and still be meant; beyond it, news looks back. */
const REACH_AHEAD = 120;

const UNKNOWN: Resolved = { edtf: null, edtfFuture: null };
const both = (edtf: string | null): Resolved => ({ edtf, edtfFuture: edtf });

const startOf = (s: Said, year: number): number =>
  s.hijri
    ? hijriDayNumber(year, s.month as number, s.day ?? 1)
    : dayNumber(year, s.month as number, Math.min(s.day ?? 1, monthLength(year, s.month as number)));

const lastOf = (s: Said, year: number): number =>
  s.day !== null
    ? startOf(s, year)
    : s.hijri
      ? hijriDayNumber(year, (s.month as number) + 1, 1) - 1
      : dayNumber(year, s.month as number, monthLength(year, s.month as number));

/** The EDTF of a month or day of a known year; a Hijri day outside Umm al-Qura's table has «~». */
function written(s: Said, year: number): string {
  const first = startOf(s, year);
  if (s.day !== null) return isoDay(first) + (s.hijri && !hijriIsExact(year) ? "~" : "");
  return s.hijri ? interval(first, lastOf(s, year)) : isoMonth(year, s.month as number);
}

/** A month or a day of one, its year told, counted or to be guessed from the day of the report. */
function resolveMonth(s: Said, published: number | null, ahead: boolean): Resolved {
  if (s.year !== null) return both(written(s, s.year));
  if (published === null) return UNKNOWN;
  const now = s.hijri ? hijriYearOf(published) : civilDate(published).year;
  if (s.yearShift !== null) return both(written(s, now + s.yearShift));
  const years = [now - 1, now, now + 1];
  const next = years.find((y) => startOf(s, y) > published) ?? now + 1;
  const last = years.findLast((y) => (s.day === null ? lastOf(s, y) : startOf(s, y)) < published) ?? now - 1;
  if (s.cue === 1) return both(written(s, next));
  if (s.cue === -1) return both(written(s, last));
  if (s.cue === 0)
    return both(
      written(
        s,
        years.reduce((a, b) => (Math.abs(startOf(s, b) - published) < Math.abs(startOf(s, a) - published) ? b : a)),
      ),
    );
  const running = years.find((y) => startOf(s, y) <= published && lastOf(s, y) >= published);
  const edtfFuture = written(s, next);
  if (s.weekday !== null && s.day !== null) {
    const match = years
      .filter((y) => weekdayOf(startOf(s, y)) === s.weekday)
      .sort((a, b) => Math.abs(startOf(s, a) - published) - Math.abs(startOf(s, b) - published))[0];
    if (match !== undefined) return both(written(s, match));
  }
  if (ahead) return both(edtfFuture);
  if (running !== undefined) return { edtf: written(s, running), edtfFuture };
  const wait = startOf(s, next) - published;
  return { edtf: wait <= REACH_AHEAD && wait < published - lastOf(s, last) ? edtfFuture : written(s, last), edtfFuture };
}

function resolveWeekday(s: Said, published: number, ahead: boolean): Resolved {
  const weekday = s.weekday as number;
  if (s.weekShift !== null) return both(isoDay(weekStart(published) + s.weekShift * 7 + weekday - 1));
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const next = published + 7 - back;
  if (s.cue === 1) return both(isoDay(next));
  if (s.cue === -1) return both(isoDay(back === 0 ? published - 7 : published - back));
  if (s.cue === 0) return both(isoDay(weekStart(published) + weekday - 1));
  return { edtf: isoDay(ahead ? next : published - back), edtfFuture: isoDay(next) };
}

/** A day number of no named month, with a weekday («الخميس 21»): the latest month in which they agree. */
function resolveDayNumber(s: Said, published: number, ahead: boolean): Resolved {
  const { year, month } = civilDate(published);
  const base = dayNumber(year, month, 1);
  const agreeing: number[] = [];
  for (let shift = -6; shift <= 6; shift++) {
    const first = civilDate(addMonths(base, shift));
    if ((s.day as number) > monthLength(first.year, first.month)) continue;
    const day = dayNumber(first.year, first.month, s.day as number);
    if (s.weekday === null || weekdayOf(day) === s.weekday) agreeing.push(day);
  }
  const last = agreeing.findLast((d) => d <= published);
  const next = agreeing.find((d) => d > published);
  const text = (d: number | undefined): string | null => (d === undefined ? null : isoDay(d));
  return { edtf: text(ahead ? (next ?? last) : (last ?? next)), edtfFuture: text(next ?? last) };
}

function resolveDay(s: Said, published: number | null, ahead: boolean): Resolved {
  if (s.month !== null) return resolveMonth(s, published, ahead);
  if (published === null) return UNKNOWN;
  if (s.days !== null) return both(isoDay(published + s.days));
  if (s.monthShift !== null) {
    const { year, month } = civilDate(addMonths(dayNumber(civilDate(published).year, civilDate(published).month, 1), s.monthShift));
    return (s.day as number) > monthLength(year, month) ? UNKNOWN : both(isoDay(dayNumber(year, month, s.day as number)));
  }
  return s.day !== null ? resolveDayNumber(s, published, ahead) : resolveWeekday(s, published, ahead);
}

function resolveYear(s: Said, published: number | null): string | null {
  const year = s.year ?? (published === null || s.yearShift === null ? null : civilDate(published).year + s.yearShift);
  if (year === null) return null;
  return s.hijri ? interval(hijriDayNumber(year, 1, 1), hijriDayNumber(year + 1, 1, 1) - 1) : isoYear(year);
}

function resolveSeason(s: Said, published: number | null): string | null {
  let { year } = s;
  if (year === null && published !== null) {
    const now = civilDate(published);
    // the first month of the season: March, June, September, December
    const start = ((s.season as number) - 20) * 3;
    if (s.yearShift !== null) year = now.year + s.yearShift;
    else if (s.cue === 1) year = now.month < start ? now.year : now.year + 1;
    else if (s.cue === -1) year = now.month >= start + 3 ? now.year : now.year - 1;
    else year = now.year;
  }
  return year === null ? null : `${isoYear(year)}-${s.season}`;
}

function resolveLong(s: Said, published: number | null): string | null {
  const span = s.precision === "decade" ? 10 : 100;
  const year = s.year ?? (published === null ? null : (Math.floor(civilDate(published).year / span) + (s.yearShift ?? 0)) * span);
  if (year === null || year < 1000) return null;
  return s.precision === "decade" ? `${Math.floor(year / 10)}X` : `${Math.floor(year / 100)}XX`;
}

/** Dates what was said. `published` is a day number or null; `ahead` true where words before it speak of the future. */
export function resolve(s: Said, published: number | null, ahead: boolean): Resolved {
  switch (s.precision) {
    case "day":
      return resolveDay(s, published, ahead);
    case "month": {
      if (s.month !== null) return resolveMonth(s, published, ahead);
      if (published === null) return UNKNOWN;
      const { year, month } = civilDate(addMonths(published, s.monthShift ?? 0));
      return both(isoMonth(year, month));
    }
    case "week":
    case "weekend": {
      if (published === null) return UNKNOWN;
      const monday = weekStart(published) + (s.weekShift ?? 0) * 7;
      return both(s.precision === "week" ? interval(monday, monday + 6) : interval(monday + 5, monday + 6));
    }
    case "year":
      return both(resolveYear(s, published));
    case "season":
      return both(resolveSeason(s, published));
    case "decade":
    case "century":
      return both(resolveLong(s, published));
    case "quarter":
    case "half":
    case "rest":
      return both(resolveShare(s, published, null));
    case "week_of": {
      const month = s.month === null ? UNKNOWN : resolveMonth(s, published, ahead);
      return { edtf: resolveShare(s, published, month.edtf), edtfFuture: resolveShare(s, published, month.edtfFuture) };
    }
    case "narrative":
      return UNKNOWN;
  }
}
