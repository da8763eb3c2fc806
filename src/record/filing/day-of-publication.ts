import { parseIsoDay } from "#model/calendar.ts";
import type { StoredReport } from "#model/record/stored-report.ts";

/** The day of publication, YYYY-MM-DD; null where it is unknown, or known to the month only. */
export const dayOfPublication = ({ publishedAt }: Pick<StoredReport, "publishedAt">): string | null =>
  publishedAt === null || parseIsoDay(publishedAt) === null ? null : publishedAt.slice(0, 10);
