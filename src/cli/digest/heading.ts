import type { Origin } from "#gather/origin.ts";
import { counts } from "./counts.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { genreLines } from "./genre-lines.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { topicsLine } from "./topics-line.ts";
import type { View } from "./view.ts";
import { whereWords } from "./where.ts";

/** Title, then outlet, date, genre and where the report was read from, why it is no plain news, how much was found and on what topics. A report without a title is headed by its place. */
export function heading(origin: Origin, view: View): readonly string[] {
  const { say, paint } = view.page;
  const { report, remarks, actors } = view.reading;
  const where = whereWords(origin, say);
  const day = /^[^T ]+/.exec(report.publishedAt ?? "")?.[0] ?? null;
  const date = day === null ? say("date.unknown") : dateWords(day, say);
  const facts = [
    report.outlet === null ? null : isolated(report.outlet, say.lang),
    report.publishedAtInferred && day !== null ? say("report.date-inferred", { date }) : date,
    say(`genre.${report.genre}`),
    report.title === null ? null : where,
  ].filter((fact) => fact !== null);
  const unread = remarks.length > 0 && actors.length === 0;
  return [
    paint.strong(report.title === null ? where : isolated(report.title, say.lang)),
    paint.faint(facts.join(" · ")),
    ...genreLines(view),
    ...(unread ? [] : [counts(view)]),
    ...topicsLine(view),
  ];
}
