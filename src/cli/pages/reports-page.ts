import type { StoredReport } from "#model/record/stored-report.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { ordered } from "./iso-cell.ts";
import type { RecordView } from "./record-view.ts";
import { type Cell, type Column, tableLines } from "./table.ts";

/** Reports one below the other: when, by whom, what about, whose copies they are. */
export function reportsPage(reports: readonly Omit<StoredReport, "text">[], { page, width }: RecordView): readonly string[] {
  const { say, paint } = page;
  const columns: readonly Column[] = [
    { heading: say("table.published"), least: null },
    { heading: say("table.outlet"), least: 10 },
    { heading: say("table.title"), least: 20 },
    { heading: say("table.genre"), least: null },
    { heading: say("table.id"), least: null },
  ];
  const rows = reports.map(({ id, publishedAt, outlet, title, genre, wire }): readonly Cell[] => [
    { text: publishedAt === null ? "–" : ordered(publishedAt.slice(0, 10), say) },
    { text: outlet === null ? "–" : isolated(outlet, say.lang) },
    { text: `${title === null ? "–" : isolated(title, say.lang)}${wire === id ? "" : ` (${say("report.copy-of", { id: isolated(wire, say.lang) })})`}` },
    { text: say(`genre.${genre}`) },
    { text: isolated(id, say.lang), paint: paint.faint },
  ]);
  return tableLines(columns, rows, width, page);
}
