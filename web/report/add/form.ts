import type { Action } from "#model/record/decision.ts";
import type { FactDraft } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";

/** What the form of each kind of fact is given. */
export interface FormProps {
  readonly page: ReportPage;
  /** The words that were selected. */
  readonly span: Span;
  /** Told what is added; null while the form does not say it yet. */
  readonly onChange: (action: Action | null) => void;
}

/** Adds a fact on the selected words, and on others that it consists of. */
export const adding = (
  { page, span }: Pick<FormProps, "page" | "span">,
  draft: FactDraft,
  about: Span | null,
  others: readonly (Span | null)[] = [],
): Action => ({
  type: "add-fact",
  report: page.report.id,
  evidence: [span, ...others.filter((other): other is Span => other !== null && (other.start < span.start || other.end > span.end))],
  about,
  draft,
});
