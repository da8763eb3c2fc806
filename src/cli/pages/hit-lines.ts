import type { StoredReport } from "#model/record/stored-report.ts";
import type { Hit } from "#store/search-query.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { INDENT } from "../digest/indent.ts";
import type { Page } from "../digest/page.ts";
import { markedWords } from "./marked-words.ts";
import { sourceWords } from "./record-view.ts";

/** A report that was found: its title, who published it when, and the stretch of its text that shows most of what was looked for, marked. */
export function hitLines(hit: Hit, report: StoredReport, at: number, page: Page): readonly string[] {
  const { say, paint } = page;
  const title = hit.title === null ? say("record.no-title") : markedWords(hit.title, { start: 0, end: hit.title.length }, hit.titleHighlights, page);
  return [
    `${String(at).padStart(2)} ${paint.strong(title)}`,
    `${INDENT}${paint.faint(`${sourceWords(report, page)} · ${isolated(hit.report, say.lang)}`)}`,
    `${INDENT}${markedWords(report.text, hit.excerpt, hit.highlights, page)}`,
  ];
}
