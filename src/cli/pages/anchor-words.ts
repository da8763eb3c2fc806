import type { Anchor } from "#model/record/decision.ts";
import type { RecordView } from "./record-view.ts";

/** "“…” (صحيفة الجسر, 25 April 2025)". */
export function anchorWords({ report, span }: Anchor, view: RecordView, longest: number): string {
  const quoted = view.quote(report, [span], longest);
  const source = view.source(report);
  return quoted === null || quoted.words === "" ? source : `${view.page.say("quote", { text: quoted.words })} (${source})`;
}
