import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";

/** The words of the contact that stands in these words; null where none does. */
export function aboutNear({ reading }: Pick<ReportPage, "reading">, { start, end }: Span): Span | null {
  const near = reading.contacts.find(({ evidence }) => evidence.some((words) => words.start < end && words.end > start));
  return near?.evidence[0] ?? null;
}
