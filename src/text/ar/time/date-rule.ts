import type { Tokens } from "../../tokenise.ts";
import { foldWord } from "../fold.ts";
import { joinedAt, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import { readDate } from "./date.ts";
import { readDayNumber } from "./day-month.ts";
import type { Draft } from "./expression.ts";
import { looksAhead } from "./future-words.ts";
import { type Resolved, resolve } from "./resolve.ts";
import type { Said } from "./said.ts";

/** «ثورة 25 يناير», «قوى 14 آذار»: named after a day, which dates nothing. */
const NAMED_AFTER_DATE: ReadonlySet<string> = new Set("ثورة قوى فريق تحالف حركة أحداث هجمات اعتداءات حراك ميدان ساحة".split(" ").map(foldWord));

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);
const GOVERNING: Readonly<Record<string, Draft["offset"]>> = { before: "before", after: "after", since: "since" };

/** «قبل», «بعد» or «منذ» right before a date bounds it. */
export function governor(tokens: Tokens, at: number): Draft["offset"] {
  const role = lexemeAt(tokens, at - 1).role;
  return role === null ? null : (GOVERNING[role] ?? null);
}

const modeOf = (s: Said): Draft["mode"] =>
  s.month !== null || s.year !== null ? "explicit" : s.weekday !== null && s.days === null && s.weekShift === null ? "weekday" : "relative";

/** The most days that one enumeration names; longer ones are rare, and reading stays linear. */
const DAY_CHAIN = 6;

const POINTS: ReadonlySet<Said["precision"]> = new Set(["day", "month", "year"]);

/** What stands between the ends of a range: «إلى», «حتى», a dash; «و» where «بين» or «يومي» opened it; «أو». */
function afterLink(tokens: Tokens, at: number, opened: boolean): number {
  const role = plainAt(tokens, at).role;
  if (role === "to" || role === "or") return at + 1;
  if (DASHES.has(keyAt(tokens, at))) return at + 1;
  return opened ? joinedAt(tokens, at) : -1;
}

const edge = (edtf: string, last: boolean): string => {
  const at = edtf.indexOf("/");
  const one = at < 0 ? edtf : last ? edtf.slice(at + 1) : edtf.slice(0, at);
  return one.replace("~", "");
};

const bounds = (first: string | null, last: string | null): string | null =>
  first === null || last === null ? null : edge(first, false) <= edge(last, true) ? `${edge(first, false)}/${edge(last, true)}` : null;

/** Both ends of a range, each dated by what the other tells: «من 2 أكتوبر إلى 22 أكتوبر 2016». */
function resolveRange(a: Said, b: Said, published: number | null, ahead: boolean): Resolved {
  const sameYear = a.year === null && a.yearShift === null && a.month !== null && (b.year !== null || b.yearShift !== null);
  const earlier: Said = sameYear
    ? { ...a, year: b.year === null || a.month === null || b.month === null || a.month <= b.month ? b.year : b.year - 1, yearShift: b.yearShift }
    : a;
  const from = resolve(earlier, published, ahead);
  const to = resolve(b, published, ahead);
  const later = (one: Resolved, two: Resolved): string | null => bounds(one.edtfFuture, two.edtfFuture);
  return { edtf: bounds(from.edtf, to.edtf) ?? later(from, to), edtfFuture: later(from, to) ?? bounds(from.edtf, to.edtf) };
}

/** True where the two can be the ends of one period: both days, both months, both years. */
const paired = (a: Said, b: Said): boolean =>
  a.precision === b.precision && POINTS.has(a.precision) && (a.precision !== "day" || a.month === null || b.month !== null || b.weekday !== null);

/** «الأسبوع المقبل بين الأربعاء والجمعة», «هذا الأسبوع من الثلاثاء إلى الخميس». */
function weekdaysOf(tokens: Tokens, week: Said, published: number | null): Draft | null {
  const opening = plainAt(tokens, week.end).role;
  if (opening !== "between" && opening !== "from") return null;
  const from = plainAt(tokens, week.end + 1).weekday > 0 ? readDate(tokens, week.end + 1) : null;
  const link = from === null ? -1 : afterLink(tokens, from.end, true);
  const to = from === null || link < 0 ? null : readDate(tokens, link);
  if (from === null || to === null || to.weekday === null || to.month !== null || from.month !== null) return null;
  const range = resolveRange({ ...from, weekShift: week.weekShift }, { ...to, weekShift: week.weekShift }, published, false);
  return { kind: "period", first: week.first, end: to.end, ...range, mode: "relative" };
}

/** A date, or a period between two dates. */
export function findDate(tokens: Tokens, at: number, published: number | null): Draft | null {
  const opening = keyAt(tokens, at - 1);
  const days = lexemeAt(tokens, at).role === "two_days";
  if (days && plainAt(tokens, at + 1) !== lexemeAt(tokens, at + 1)) return null;
  const first = days ? readDate(tokens, at + 1) : readDate(tokens, at);
  if (first === null) return null;
  const inWeek = first.precision === "week" ? weekdaysOf(tokens, first, published) : null;
  if (inWeek !== null) return inWeek;
  const opened = days || opening === "بين" || (first.weekday !== null && first.month === null && first.days === null);
  const link = afterLink(tokens, first.end, opened);
  const word = link < 0 ? null : link === joinedAt(tokens, first.end) ? lexemeAt(tokens, link) : plainAt(tokens, link);
  const read = word === null || word !== lexemeAt(tokens, link) ? null : readDate(tokens, link);
  // «أو» joins only what is told alike and near: two months, two years, two days
  const second = read !== null && paired(first, read) && (first.precision !== "year" || plainAt(tokens, first.end).role !== "or") ? read : null;
  const end = second?.end ?? first.end;
  const ahead = looksAhead(tokens, at, end);
  if (second !== null) {
    // «الثلاثاء والأربعاء المقبلين»: the cue of the second holds for both
    const cue = first.cue ?? second.cue;
    const range = resolveRange({ ...first, cue }, second, published, ahead);
    if (range.edtf !== null || published === null)
      return { kind: "period", first: at, end, ...range, mode: modeOf(first), partOfDay: first.part, offset: governor(tokens, at) };
  }
  if (days) return null;
  const name = first.day !== null && first.year === null && NAMED_AFTER_DATE.has(opening.replace(/^[وفبل](?=...)/, ""));
  const resolved = name ? { edtf: null, edtfFuture: null } : resolve(first, published, ahead);
  return {
    kind: (first.hijri && first.precision !== "day") || !(POINTS.has(first.precision) || first.precision === "narrative") ? "period" : "date",
    first: at,
    end: first.end,
    ...resolved,
    mode: modeOf(first),
    partOfDay: first.part,
    offset: governor(tokens, at),
  };
}

/** «من 4 إلى 22 يناير 1995», «14 و15 يوليو», «بين 3 و12 سبتمبر», «19-20 نوفمبر», «يومي 14 و15 يوليو»: two days of one month. */
export function findDayRange(tokens: Tokens, at: number, published: number | null): Draft | null {
  const days = lexemeAt(tokens, at).role === "two_days";
  const from = days ? at + 1 : at;
  if (days && plainAt(tokens, from) !== lexemeAt(tokens, from)) return null;
  const number = readDayNumber(tokens, from);
  if (number === null) return null;
  let before = number;
  let link = afterLink(tokens, before.end, true);
  // «14 و15 و16 آذار»
  for (let more = DAY_CHAIN; more > 0 && link > 0 && plainAt(tokens, before.end).role !== "to"; more--) {
    const next = readDayNumber(tokens, link);
    const after = next === null || next.day !== before.day + 1 ? -1 : joinedAt(tokens, next.end);
    if (next === null || after < 0) break;
    before = next;
    link = after;
  }
  if (link < 0) return null;
  if (DASHES.has(keyAt(tokens, number.end)) && !(touches(tokens, number.end - 1) && touches(tokens, number.end)) && lexemeAt(tokens, from).digits === 0)
    return null;
  if (keyAt(tokens, link) === "ال") link++;
  const last = readDate(tokens, link);
  if (last === null || last.day === null || last.days !== null || (last.month === null && last.monthShift === null) || last.day <= before.day) return null;
  // «17 و25 ديسمبر» are two days, no period
  const joined = joinedAt(tokens, before.end) >= 0 && keyAt(tokens, at - 1) !== "بين";
  if (joined && last.day !== before.day + 1) return null;
  const ahead = looksAhead(tokens, at, last.end);
  const range = resolveRange({ ...last, day: number.day, weekday: null }, last, published, ahead);
  return { kind: "period", first: at, end: last.end, ...range, mode: modeOf(last), offset: governor(tokens, at) };
}
