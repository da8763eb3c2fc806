import type { TimeExpression } from "#text/ar/time/find.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";

/** The range that a count is told of, and the words that tell it. */
export interface CountScope {
  /** In a machine's words; see `scopeStart`. Where these are wanting the words of the report. */
  readonly told: string;
  readonly by: TimeExpression;
}

/** How many tokens behind a count its range may begin («ثامن اتصال هاتفي بين ترمب وبوتين هذا العام»). */
const REACH = 12;
const WITHIN = /^[وف]?(خلال|غضون|ظرف|مدي|مدار)$/;
const THIS = /^[وف]?(هذا|هذه)$/;
const SINCE = /^[وف]?منذ$/;
/** What may stand between «منذ» and the date of what happened then. */
const YEAR = 4;
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  day: ["day", 1],
  week: ["week", 1],
  month: ["month", 1],
  year: ["year", 1],
  decade: ["year", 10],
  century: ["year", 100],
};

/**
 * The range of a count: «منذ فبراير الماضي» → "since 2025-02", «هذا العام» → "2025", «خلال الأشهر الثمانية الأخيرة» → "last 8 months", «في أقل من شهر» → "less than 1 month".
 * null where the words behind it tell none.
 */
export function countScope(view: SentenceView, count: TimeExpression): CountScope | null {
  for (const time of view.times) {
    if (time.first < count.end) continue;
    if (time.first > count.end + REACH || isParted(view, count.end, time.first)) return null;
    const told = scopeWords(view, count, time);
    if (told !== null) return { told, by: time };
  }
  return null;
}

/** A mark between the two, of which commas set a name off. */
function isParted(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsClause(view, i) || (wordAt(view, i)?.key === "،" && view.cover[i + 1 - view.first] !== 1)) return true;
  return false;
}

function scopeWords(view: SentenceView, count: TimeExpression, time: TimeExpression): string | null {
  const { edtf, counted, offset } = time;
  const before = wordAt(view, time.first - 1)?.key ?? "";
  const first = wordAt(view, time.first)?.key ?? "";
  const within = offset === "within" || WITHIN.test(before);
  if (counted !== null && (within || time.kind === "period" || (time.kind === "duration" && /^[وف]?في$/.test(before)))) {
    const unit = UNITS[counted.unit];
    // «خلال 24 ساعة»
    const days = counted.unit === "hour" && time.minutes !== null ? Math.ceil(time.minutes / 1440) : 0;
    if (time.comparator !== "more_than" && ((unit !== undefined && counted.n !== null && Number.isInteger(counted.n)) || days > 0)) {
      const n = unit === undefined || counted.n === null ? days : counted.n * unit[1];
      return `${time.comparator === "less_than" ? "less than" : "last"} ${n} ${unit === undefined ? "day" : unit[0]}${n === 1 ? "" : "s"}`;
    }
    return view.tokens.text.slice(time.span.start, time.span.end);
  }
  if (time.kind === "duration" || time.kind === "ordinal" || time.kind === "number" || time.kind === "clock" || edtf === null) return null;
  if (offset === "since" || since(view, count.end, time.first)) return `since ${edtf}`;
  // «الثانية في أبريل» may date it; «هذا الشهر», «خلال 2014» count.
  if (edtf.length === YEAR || within || THIS.test(first)) return edtf;
  return null;
}

/** «منذ توليه منصبه في يناير», «منذ أن زارها عام 2013» */
function since(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SINCE.test(wordAt(view, i)?.key ?? "") && view.cover[i - view.first] !== 2) return true;
  return false;
}
