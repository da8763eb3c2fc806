import type { Gap } from "#model/record/gap.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { claimLines } from "./claim-lines.ts";
import type { RecordView } from "./record-view.ts";

/** What is missing, in a sentence, with the words that claim it, and the id by which it is settled. */
export function gapLines(gap: Gap, view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  return [
    `${INDENT}${paint.accent(say.lang === "ar" ? "؟" : "?")} ${paint.strong(view.sentence(gap))}`,
    ...claimLines(gap.claims, view).map((line) => INDENT + line),
    `${INDENT}${INDENT}${paint.faint(isolated(gap.id, say.lang))}`,
  ];
}
