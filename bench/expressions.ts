/**
 * How well expressions of time and number are read: `node bench/expressions.ts DIR [misses]`, DIR holding recognizers-ar.jsonl.
 * Prints, for each source of cases, how many are considered, and how many have the exact span, and the span and the value.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, monthLength, parseIsoDay } from "../src/model/calendar.ts";
import { foldWord } from "../src/text/ar/fold.ts";
import { findTimeExpressions, type TimeExpression } from "../src/text/ar/time/find.ts";
import { arabicWord } from "../src/text/ar/word.ts";
import { Tokeniser } from "../src/text/tokenise.ts";
import { type Case, type Expected, leftOut } from "./expressions-left-out.ts";

/** The day on which the cases without a day of their own are read. */
const SOME_DAY = "2016-11-07";

/** At the edges of a span these are only how much of it one takes. */
const EDGE = new Set("في من إلى بين ما يوم بتاريخ عند خلال على حوالي نسبة منذ قبل بعد الساعة".split(" ").map(foldWord));

/** Trims what the two conventions differ in: marks, prepositions and «يوم» at the front, «هذا» before «اليوم». */
function core(text: string): string {
  const words = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u061c]/g, "")
    .replace(/^[\s.،,؛:!؟?|()-]+|[\s.،,؛:!؟?|()-]+$/g, "")
    .split(/\s+/)
    .map(foldWord);
  while (words.length > 1 && (EDGE.has(words[0] as string) || (words[0] === "هذا" && words[1] === "اليوم"))) words.shift();
  return words.join(" ").replace(/^ال(?=\d)/, "");
}

/** Ours may carry a preposition that is written on the word («بالأمس», «ليوم كامل»). */
const sameSpan = (ours: string, theirs: string): boolean => {
  const a = core(ours);
  const b = core(theirs);
  return a === b || a.replace(/^[بلو]/, "") === b;
};

/** An expression of ours, or several side by side that the file counts as one («مساء الخميس الساعة الثامنة»). */
interface Reading {
  readonly text: string;
  readonly parts: readonly TimeExpression[];
}

const LINK = /^[\s،,-]*(?:في|من|يوم|عند|على|حوالي|حوالي الساعة|الساعة)?[\s،,]*$/;

function readings(text: string, found: readonly TimeExpression[]): Reading[] {
  const all: Reading[] = [];
  for (let i = 0; i < found.length; i++) {
    const first = found[i] as TimeExpression;
    all.push({ text: text.slice(first.span.start, first.span.end), parts: [first] });
    const parts = [first];
    for (let j = i + 1; j < found.length; j++) {
      const next = found[j] as TimeExpression;
      if (!LINK.test(text.slice((parts.at(-1) as TimeExpression).span.end, next.span.start))) break;
      parts.push(next);
      all.push({ text: text.slice(first.span.start, next.span.end), parts: [...parts] });
    }
  }
  return all;
}

/** First and last day of an EDTF expression; null for what has none. */
function days(edtf: string | null): readonly [number, number] | null {
  if (edtf === null) return null;
  const [from, to] = edtf.replaceAll("~", "").split("/") as [string, string | undefined];
  const bound = (text: string, last: boolean): number | null => {
    const day = parseIsoDay(text);
    if (day !== null) return day;
    const decade = /^(\d{3})X$/.exec(text);
    if (decade !== null) return last ? dayNumber(Number(decade[1]) * 10 + 9, 12, 31) : dayNumber(Number(decade[1]) * 10, 1, 1);
    const match = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
    if (match === null || Number(match[2] ?? 1) > 12) return null;
    const year = Number(match[1]);
    const month = Number(match[2] ?? (last ? 12 : 1));
    return dayNumber(year, month, last ? monthLength(year, month) : 1);
  };
  const first = bound(from, false);
  const last = bound(to ?? from, true);
  return first === null || last === null ? null : [first, last];
}

const dated = (reading: Reading): string[] =>
  reading.parts.flatMap((p) => (p.kind === "date" || p.kind === "period" ? [p.edtf, p.edtfFuture] : [])).filter((e) => e !== null);

const PARTS: Readonly<Record<string, readonly string[]>> = { TMO: ["morning", "dawn"], TAF: ["afternoon", "noon"], TEV: ["evening"], TNI: ["night"] };

const partFits = (reading: Reading, timex: string): boolean => {
  const code = /T(?:MO|AF|EV|NI)/.exec(timex)?.[0];
  return code === undefined || reading.parts.some((p) => p.partOfDay !== null && (PARTS[code] as readonly string[]).includes(p.partOfDay));
};

/** Theirs ends on the day after; a vague one («later this month») has in its TIMEX the whole unit that we give. */
function rangeFits(edtf: string, expected: Expected): boolean {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(expected.timex ?? "");
  if (season !== null) return edtf === `${season[1]}-${{ SP: 21, SU: 22, FA: 23, WI: 24 }[season[2] as "SP"]}`;
  const ours = days(edtf);
  if (ours === null) return false;
  const value = expected.value as { startDate?: string; endDate?: string };
  const start = value.startDate === undefined ? null : parseIsoDay(value.startDate);
  const end = value.endDate === undefined ? null : parseIsoDay(value.endDate);
  if (start !== null && end !== null) {
    if (ours[0] === start && (ours[1] === end || ours[1] === end - 1)) return true;
    // «2014-2018» ends for them on the first day of 2018
    const last = days(edtf.split("/")[1] ?? null);
    if (ours[0] === start && last !== null && last[0] === end) return true;
    // «in two days» is for them the stretch up to that day
    if (/^(?:بعد|خلال) /.test(expected.text) && ours[0] <= end - 1 && end - 1 <= ours[1]) return true;
  }
  const timex = days(/^\d{4}(?:-\d{2})?$/.test(expected.timex ?? "") ? (expected.timex as string) : null);
  if (timex !== null) return timex[0] === ours[0] && timex[1] === ours[1];
  if (/^\d{4}-W\d\d$/.test(expected.timex ?? "") && start !== null) return ours[1] - ours[0] === 6 && ours[0] <= start && start <= ours[1];
  return false;
}

/** «A month ago» is for them the same day of that month, for us the month: right where their day lies in ours. */
const dayFits = (edtf: string, date: string, input: string): boolean => {
  const ours = days(edtf);
  const theirs = parseIsoDay(date);
  if (ours === null || theirs === null) return false;
  if (ours[0] === theirs && ours[1] === theirs) return true;
  return /(?:قبل|منذ) (?:بضعة )?(?:شهر|أشهر|عام|عامين|أيام)/.test(input) && ours[0] <= theirs && theirs <= ours[1];
};

function valueFits(reading: Reading, expected: Expected, item: Case): boolean {
  const value = expected.value as Readonly<Record<string, string>>;
  const timex = expected.timex ?? "";
  const clocks = reading.parts.map((p) => p.clock).filter((c) => c !== null);
  const one = reading.parts[0] as TimeExpression;
  const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  switch (expected.type) {
    case "number":
    case "ordinal":
      return (one.kind === "number" || one.kind === "ordinal") && near(one.value, Number(expected.value));
    case "percentage":
      return one.kind === "number" && near(one.value, Number.parseFloat(expected.value as string));
    case "duration":
      return near(one.minutes === null ? null : one.minutes * 60, Number(value["duration"] ?? Object.values(value)[0]));
    case "date":
      return dated(reading).some((e) => dayFits(e, value["date"] as string, item.input));
    case "daterange":
      return dated(reading).some((e) => rangeFits(e, expected));
    case "time":
      return clocks.some((c) => value["time"]?.startsWith(c));
    case "timerange":
      return partFits(reading, timex) && /T(?:MO|AF|EV|NI)/.test(timex);
    case "datetime": {
      const [date, time] = (value["dateTime"] ?? "").split(" ");
      const onDay = dated(reading).some((e) => dayFits(e, date as string, item.input));
      return (
        (onDay || (dated(reading).length === 0 && date === item.reference?.slice(0, 10))) &&
        (clocks.some((c) => time?.startsWith(c)) || /^(?:بعد|منذ) /.test(expected.text))
      );
    }
    case "datetimerange": {
      const start = Object.values(value)[0]?.slice(0, 10) ?? "";
      return partFits(reading, timex) && /T(?:MO|AF|EV|NI)/.test(timex) && dated(reading).some((e) => dayFits(e, start, item.input));
    }
    default:
      return false;
  }
}

interface Tally {
  cases: number;
  expected: number;
  span: number;
  value: number;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node bench/expressions.ts DIR [misses]");
const showMisses = process.argv[3] === "misses";
const cases = readFileSync(join(folder, "recognizers-ar.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);
const tokeniser = new Tokeniser(arabicWord);
const tallies = new Map<string, Tally>();
const reasons = new Map<string, string[]>();

for (const item of cases) {
  const source = item.id.replace(/-\d+$/, "");
  const reason = leftOut(item);
  if (reason !== null) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), item.id]);
    continue;
  }
  const tally = tallies.get(source) ?? { cases: 0, expected: 0, span: 0, value: 0 };
  tallies.set(source, tally);
  tally.cases++;
  const found = findTimeExpressions(tokeniser.tokenise(item.input), item.reference?.slice(0, 10) ?? SOME_DAY);
  const all = readings(item.input, found);
  // nothing expected counts as one expectation: to find nothing
  if (item.expected.length === 0) {
    tally.expected++;
    if (found.length === 0) {
      tally.span++;
      tally.value++;
    } else if (showMisses)
      console.log(`${item.id}\t${item.input}\texpected nothing\tfound ${found.map((f) => item.input.slice(f.span.start, f.span.end)).join(" | ")}`);
  }
  for (const expected of item.expected) {
    tally.expected++;
    const spans = all.filter((r) => sameSpan(r.text, expected.text));
    const right = spans.some((r) => valueFits(r, expected, item));
    if (spans.length > 0) tally.span++;
    if (right) tally.value++;
    else if (showMisses)
      console.log(
        `${item.id}\t${item.input}\n\texpected ${expected.text} = ${expected.timex ?? ""} ${JSON.stringify(expected.value)}\n\tfound ${found.map((f) => `${item.input.slice(f.span.start, f.span.end)} = ${f.edtf ?? f.minutes ?? f.clock ?? f.value} ${f.partOfDay ?? ""}`).join(" | ")}`,
      );
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : (part / whole).toFixed(3));
console.log("source\tcases\texpected\tspan\tspan+value");
const total: Tally = { cases: 0, expected: 0, span: 0, value: 0 };
for (const [source, t] of tallies) {
  console.log(`${source}\t${t.cases}\t${t.expected}\t${t.span} ${percent(t.span, t.expected)}\t${t.value} ${percent(t.value, t.expected)}`);
  for (const key of ["cases", "expected", "span", "value"] as const) total[key] += t[key];
}
console.log(
  `all kept\t${total.cases}\t${total.expected}\t${total.span} ${percent(total.span, total.expected)}\t${total.value} ${percent(total.value, total.expected)}`,
);
console.log(`\nleft out: ${cases.length - total.cases} of ${cases.length}`);
for (const [reason, ids] of reasons) console.log(`${ids.length}\t${reason}`);
