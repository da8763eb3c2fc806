import type { Base } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import type { Page } from "../digest/page.ts";
import type { ReadReport, Sentence } from "../pages/record-view.ts";

/** The sentences of findings in the language of a page; actors that the base does not know bear the names that these reports give them. */
export function sentences({ say, topicNames }: Page, reports: readonly ReadReport[], base: Base): Sentence {
  const known = namesOfBase(base, topicNames, loadOfficeTitles());
  const told = new Map(reports.flatMap(({ reading }) => reading.actors.map(({ id, names }) => [id, names] as const)));
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  const names = {
    ...known,
    actor: (id: string) => known.actor(id) ?? told.get(id) ?? null,
    quote: (report: string, { start, end }: { readonly start: number; readonly end: number }) => texts.get(report)?.slice(start, end) ?? null,
  };
  return (finding) => sentenceOf(finding, say.lang, names);
}
