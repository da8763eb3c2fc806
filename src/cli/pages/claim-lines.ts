import type { Claim } from "#model/record/discrepancy.ts";
import { INDENT } from "../digest/indent.ts";
import { PART } from "../digest/lengths.ts";
import { notes } from "../digest/notes.ts";
import type { RecordView } from "./record-view.ts";

/** What is claimed, in its own words, with who says so and where. */
export function claimLines(claims: readonly Claim[], view: RecordView): readonly string[] {
  const { page, names } = view;
  return claims.map(({ report, span, speaker }) => {
    const quoted = view.quote(report, [span], PART);
    const words = quoted === null || quoted.words === "" ? "" : `${page.paint.accent(page.say("quote", { text: quoted.words }))} `;
    return `${INDENT}${words}${notes([speaker === null ? "" : names.name(speaker), view.source(report), quoted?.lines ?? ""], page)}`;
  });
}
