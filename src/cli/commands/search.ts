import type { SearchQuery } from "#store/search-query.ts";
import { hitLines } from "../pages/hit-lines.ts";
import { askedChoice, askedDay, askedLimit } from "../record/asked-value.ts";
import { without } from "../record/filters.ts";
import { allItems } from "#store/paging/all-items.ts";
import { beginning } from "../record/beginning.ts";
import type { RecordOptions } from "../record/record-options.ts";
import { onRecord } from "../record/session.ts";
import { showList } from "../record/show-list.ts";
import { UsageError } from "../usage-error.ts";

const OPTIONS = { field: { type: "string" }, outlet: { type: "string" }, from: { type: "string" }, to: { type: "string" }, limit: { type: "string" } } as const;
/** Where no limit is asked for. */
const USUAL = 10;
const FIELDS = ["title", "text"] as const;

/** `qanat search WORDS…`: words in the text of reports. */
export const search = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.search",
    OPTIONS,
    async (session) => {
      const { options, store } = session;
      const query = queryOf(options);
      const found = await beginning(
        allItems((page) => store.search(query, page)),
        askedLimit(options, USUAL),
      );
      return showList(
        found,
        async (hits) => {
          const page = await session.page();
          const lines: string[] = [];
          for (const [at, hit] of hits.entries()) {
            const report = await store.report(hit.report);
            if (report !== null) lines.push(...hitLines(hit, report, at + 1, page));
          }
          return lines;
        },
        session,
      );
    },
    queryOf,
  );

/** Throws `UsageError` where no words are asked for. */
function queryOf(options: RecordOptions): SearchQuery {
  const words = options.paths.join(" ").trim();
  if (words === "") throw new UsageError("usage.missing-argument", { name: "WORDS" });
  askedLimit(options, USUAL);
  return without<SearchQuery>({
    words,
    field: askedChoice(options, "field", FIELDS),
    outlet: options.values.get("outlet"),
    from: askedDay(options, "from"),
    to: askedDay(options, "to"),
  });
}
