import type { Origin } from "#gather/origin.ts";
import type { Reading } from "#model/reading.ts";
import { dateWords } from "./date-words.ts";
import type { Page } from "./page.ts";
import { isolated } from "./safe-text.ts";
import { whereWords } from "./where.ts";

/** Title, then outlet, date, genre and where the report was read from. A report without a title is headed by its place. */
export function heading({ report }: Reading, origin: Origin, { say, paint }: Page): readonly string[] {
  const where = whereWords(origin, say);
  const day = /^[^T ]+/.exec(report.publishedAt ?? "")?.[0] ?? null;
  const date = day === null ? say("date.unknown") : dateWords(day, say);
  const facts = [
    report.outlet === null ? null : isolated(report.outlet, say.lang),
    report.publishedAtInferred && day !== null ? say("report.date-inferred", { date }) : date,
    say(`genre.${report.genre}`),
    report.title === null ? null : where,
  ].filter((fact) => fact !== null);
  return [paint.strong(report.title === null ? where : isolated(report.title, say.lang)), paint.faint(facts.join(" · "))];
}
