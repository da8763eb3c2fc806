import { createHash } from "node:crypto";
import type { Report } from "#model/report.ts";

const HEX_DIGITS = 16;

/** The content hash by which the record knows a report: the same text of the same outlet, day and title is the same report, however often it comes. */
export const reportId = ({ outlet, publishedAt, title, text }: Pick<Report, "outlet" | "publishedAt" | "title" | "text">): string =>
  createHash("sha256")
    .update(JSON.stringify([outlet, publishedAt, title, text]))
    .digest("hex")
    .slice(0, HEX_DIGITS);
