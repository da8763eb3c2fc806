import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { RecordView } from "../pages/record-view.ts";
import { askedLimit } from "../record/asked-value.ts";
import { beginning } from "../record/beginning.ts";
import { reportsOf } from "../record/reports-of.ts";
import type { Session } from "../record/session.ts";
import { settledItems } from "../record/settled-items.ts";
import { showList } from "../record/show-list.ts";

/** Options of the commands that list what does not agree or is missing. */
export const FINDING_OPTIONS = { kind: { type: "string" }, contact: { type: "string" }, all: { type: "boolean" }, limit: { type: "string" } } as const;
/** Where no limit is asked for. */
export const USUAL = 50;

/** Lists discrepancies or gaps; those that an analyst settled only where all are asked for. */
export async function listFindings<T extends Discrepancy | Gap>(
  findings: AsyncIterable<T>,
  lines: (finding: T, view: RecordView) => readonly string[],
  session: Session,
): Promise<number> {
  const { options, say, store, tell } = session;
  const settled = options.flags.has("all") ? new Set<string>() : await settledItems(store);
  let hidden = 0;
  const open = async function* (): AsyncGenerator<T> {
    for await (const finding of findings)
      if (settled.has(finding.id)) hidden++;
      else yield finding;
  };
  const found = await beginning(open(), askedLimit(options, USUAL));
  const code = await showList(
    found,
    async (findings) => {
      const view = await session.view(
        await reportsOf(
          store,
          findings.flatMap(({ claims }) => claims.map(({ report }) => report)),
        ),
      );
      return findings.flatMap((finding) => lines(finding, view));
    },
    session,
  );
  if (hidden > 0) tell(say("count.settled", { n: hidden }));
  return code;
}
