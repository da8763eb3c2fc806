import { DiscrepancyKind } from "#model/record/discrepancy.ts";
import { discrepancyLines } from "../pages/discrepancy-lines.ts";
import { askedChoice, askedLimit } from "../record/asked-value.ts";
import { without } from "../record/filters.ts";
import { atMost } from "../record/one-argument.ts";
import { allItems } from "#store/paging/all-items.ts";
import { onRecord } from "../record/session.ts";
import { FINDING_OPTIONS, listFindings, USUAL } from "./list-findings.ts";

/** `qanat discrepancies`: what does not agree. */
export const discrepancies = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.discrepancies",
    { ...FINDING_OPTIONS, report: { type: "string" } },
    (session) => {
      const { options, store } = session;
      const kind = askedChoice(options, "kind", DiscrepancyKind.options);
      const filter = without<Parameters<typeof store.discrepancies>[0]>({
        kinds: kind === undefined ? undefined : [kind],
        contact: options.values.get("contact"),
        report: options.values.get("report"),
      });
      return listFindings(
        allItems((page) => store.discrepancies(filter, page)),
        discrepancyLines,
        session,
      );
    },
    (options) => {
      atMost(options, 0);
      askedChoice(options, "kind", DiscrepancyKind.options);
      askedLimit(options, USUAL);
    },
  );
