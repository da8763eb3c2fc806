import type { Actor, Reading, Span } from "#model/reading.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { FollowUpState } from "#record/findings/follow-ups-taken.ts";
import { ActorNames } from "../digest/actor-name.ts";
import { dateWords } from "#text/wording/date-words.ts";
import type { Page } from "../digest/page.ts";
import { lineStarts, type Quoted, quoteWords } from "../digest/quotes.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { type View, viewOf } from "../digest/view.ts";

/** A report of the record with what was read of it. */
export interface ReadReport {
  readonly report: StoredReport;
  readonly reading: Omit<Reading, "text">;
}

/** Words that a page cannot make by itself. */
export interface PageWords {
  /** The sentence that says what does not agree, what is missing, or where a task stands. */
  sentence(finding: Discrepancy | Gap | FollowUpState): string;
  /** What a place is called in the language of the page, by its name as told. */
  place(name: string): string;
}

/** What all pages of the record need: a page, and the reports that it quotes. */
export interface RecordView extends PageWords {
  readonly page: Page;
  readonly names: ActorNames;
  /** Places of a terminal's line. */
  readonly width: number;
  /** The exact words of some spans of a report, and the lines where they stand; null where the report is not at hand. */
  quote(report: string, spans: readonly Span[], longest: number): Quoted | null;
  /** "صحيفة الجسر, 25 April 2025": who published a report and when; its id where it is not at hand. */
  source(report: string): string;
  /** A report on its own, as its digest shows it; null where it is not at hand. */
  reading(report: string): View | null;
}

/** Puts some reports of the record on a page. */
export function recordViewOf(page: Page, width: number, reports: readonly ReadReport[], words: PageWords): RecordView {
  const byId = new Map(reports.map((r) => [r.report.id, r]));
  const starts = new Map<string, readonly number[]>();
  const views = new Map<string, View>();
  const { say } = page;
  const startsOf = ({ id, text }: StoredReport): readonly number[] => {
    const known = starts.get(id) ?? lineStarts(text);
    starts.set(id, known);
    return known;
  };
  return {
    page,
    names: new ActorNames(page, actorsOf(reports)),
    width,
    quote: (id, spans, longest) => {
      const report = byId.get(id)?.report;
      return report === undefined ? null : quoteWords(spans, report.text, startsOf(report), say, page.full ? Number.POSITIVE_INFINITY : longest);
    },
    source: (id) => {
      const report = byId.get(id)?.report;
      return report === undefined ? isolated(id, say.lang) : sourceWords(report, page);
    },
    reading: (id) => {
      const stored = byId.get(id);
      if (stored === undefined) return null;
      const view = views.get(id) ?? viewOf({ ...stored.reading, text: stored.report.text }, page);
      views.set(id, view);
      return view;
    },
    sentence: (finding) => words.sentence(finding),
    place: (name) => words.place(name),
  };
}

/** Who is named in the reports; of an actor whom several name, the one whose side is told. */
const actorsOf = (reports: readonly ReadReport[]): readonly Actor[] =>
  reports.flatMap(({ reading }) => reading.actors).sort((a, b) => Number(a.side !== null) - Number(b.side !== null));

/** "صحيفة الجسر, 25 April 2025"; a report without an outlet is named by its title. */
export function sourceWords({ outlet, title, publishedAt }: Pick<StoredReport, "outlet" | "title" | "publishedAt">, { say }: Page): string {
  const who = outlet ?? title;
  const day = publishedAt?.slice(0, 10) ?? null;
  return [who === null ? say("record.no-outlet") : isolated(who, say.lang), day === null ? say("date.unknown") : dateWords(day, say)].join(say("list.comma"));
}
