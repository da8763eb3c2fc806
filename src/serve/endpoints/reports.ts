import { USUAL_LIMIT } from "../contract/listing.ts";
import { ReportList, ReportQuery } from "../contract/reports.ts";
import { endpoint } from "../http/endpoint.ts";
import { given } from "../views/given.ts";
import { briefsOf } from "../views/report-briefs.ts";
import type { ReportFilter } from "#store/store.ts";

/** Reports on record, the newest first. */
export const reports = endpoint({
  method: "get",
  path: "/reports",
  summary: { en: "Reports on record, the newest first", ar: "التقارير في السجل، الأحدث أولا" },
  query: ReportQuery,
  answer: ReportList,
  example: { query: "from=2025-10-01&to=2025-10-31&limit=10" },
  refuses: ["cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, ...filter } }, { store }) {
    const page = await store.reports(given<ReportFilter>(filter), { limit, cursor: cursor ?? null });
    return { ...page, names: {}, reports: await briefsOf(page.items, store) };
  },
});
