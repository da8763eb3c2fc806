import type { ReportFilter } from "#store/store.ts";
import { reportsPage } from "../pages/reports-page.ts";
import { askedDay, askedLimit } from "../record/asked-value.ts";
import { without } from "../record/filters.ts";
import { atMost } from "../record/one-argument.ts";
import { allItems } from "#store/paging/all-items.ts";
import { beginning } from "../record/beginning.ts";
import { onRecord } from "../record/session.ts";
import { showList } from "../record/show-list.ts";

const OPTIONS = {
  outlet: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  "copies-of": { type: "string" },
  limit: { type: "string" },
} as const;
/** Where no limit is asked for. */
const USUAL = 50;

/** `qanat reports`: the reports on record. */
export const reports = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.reports",
    OPTIONS,
    async (session) => {
      const { options, store } = session;
      const filter = without<ReportFilter>({
        outlet: options.values.get("outlet"),
        from: askedDay(options, "from"),
        to: askedDay(options, "to"),
        wire: options.values.get("copies-of"),
      });
      const found = await beginning(
        allItems((page) => store.reports(filter, page)),
        askedLimit(options, USUAL),
      );
      return showList(found, async (items) => reportsPage(items, await session.view([])), session);
    },
    (options) => {
      atMost(options, 0);
      askedDay(options, "from");
      askedDay(options, "to");
      askedLimit(options, USUAL);
    },
  );
