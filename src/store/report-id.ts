import { hash } from "node:crypto";
import type { StoredReport } from "#model/record/stored-report.ts";

const DIGITS = 16;

/** What a report's id is made of. */
export type ReportContent = Pick<StoredReport, "outlet" | "publishedAt" | "title" | "text">;

/** The content hash that is a report's id: the first 16 hexadecimal digits of SHA-256. The same content has the same id on any machine. */
export const reportId = (report: ReportContent): string =>
  hash("sha256", JSON.stringify([report.outlet, report.publishedAt, report.title, report.text])).slice(0, DIGITS);
