import { GapKind } from "#model/record/gap.ts";
import { gapLines } from "../pages/gap-lines.ts";
import { askedChoice, askedLimit } from "../record/asked-value.ts";
import { without } from "../record/filters.ts";
import { gapsOnRecord } from "../record/gaps-on-record.ts";
import { atMost } from "../record/one-argument.ts";
import { onRecord } from "../record/session.ts";
import { FINDING_OPTIONS, listFindings, USUAL } from "./list-findings.ts";

/** `qanat gaps`: what the record knows it lacks. */
export const gaps = (args: readonly string[]): Promise<number> =>
  onRecord(
    args,
    "help.gaps",
    FINDING_OPTIONS,
    (session) => {
      const { options, store } = session;
      const filter = without<Parameters<typeof store.gaps>[0]>({
        kind: askedChoice(options, "kind", GapKind.options),
        contact: options.values.get("contact"),
      });
      return listFindings(gapsOnRecord(store, filter), gapLines, session);
    },
    (options) => {
      atMost(options, 0);
      askedChoice(options, "kind", GapKind.options);
      askedLimit(options, USUAL);
    },
  );
