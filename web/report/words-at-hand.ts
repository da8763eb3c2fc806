import type { Span } from "#model/span.ts";
import type { ReportPage } from "../api/answers.ts";
import type { WordsAtHand } from "../naming/naming-dialog.tsx";
import { reportTitle } from "../parts/report-title.tsx";
import type { Say } from "../words/language.tsx";

/** Words of the report of a page, on which something is decided. */
export const wordsAtHand = ({ report, reports }: ReportPage, span: Span, isSelected: boolean, say: Say): WordsAtHand => ({
  report: report.id,
  span,
  isSelected,
  title: reportTitle(reports[report.id], say),
});
