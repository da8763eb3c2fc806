import type { FollowUpState } from "#record/findings/follow-ups-taken.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { INDENT } from "../digest/indent.ts";
import { notes } from "../digest/notes.ts";
import { PART } from "../digest/lengths.ts";
import type { RecordView } from "./record-view.ts";

/** Where a task stands: ✓ a contact took it up, ! its day has passed, ○ open; and who told of it. */
export function followUpStateLines(state: FollowUpState, view: RecordView): readonly string[] {
  const { page } = view;
  const sign = state.state === "taken" ? "✓" : state.late ? "!" : "○";
  const lines = view.quote(state.report, [state.task], PART)?.lines ?? "";
  const taken = state.contact === null ? "" : isolated(state.contact, page.say.lang);
  return [`${INDENT}${page.paint.accent(sign)} ${view.sentence(state)} ${notes([view.source(state.report), lines, taken], page)}`];
}
