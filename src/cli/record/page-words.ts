import type { Base } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { namesOfBase, type SentenceNames } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import type { Page } from "../digest/page.ts";
import type { PageWords, ReadReport } from "../pages/record-view.ts";

/** The words of a page that only the base knows; actors whom neither it nor an analyst names bear the names that these reports give them. */
export function pageWords({ say, topicNames, namesOf }: Page, reports: readonly ReadReport[], base: Base): PageWords {
  const known = namesOfBase(base, makeLocatePlace(base), topicNames, loadOfficeTitles());
  const told = new Map(reports.flatMap(({ reading }) => reading.actors.map(({ id, names }) => [id, names] as const)));
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const names: SentenceNames = {
    ...known,
    actor: (id) => namesOf(id) ?? told.get(id) ?? null,
    quote: (report, { start, end }) => texts.get(report)?.slice(start, end) ?? null,
  };
  return { sentence: (finding) => sentenceOf(finding, say.lang, names), place: (name) => names.place(name)?.[say.lang] ?? name };
}
