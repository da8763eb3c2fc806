import { hitsWithin } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext } from "../cues/told-context.ts";
import type { TokenRange } from "../token-range.ts";
import type { TaskDraft } from "./task-draft.ts";

/** By when a task is to be done: the first date or period ahead of the report within its words; null where none is told. */
export function dueBy(draft: TaskDraft, day: string | null): string | null {
  for (const time of draft.view.times) {
    if (time.first < draft.task.first || time.end > draft.task.end || (time.kind !== "date" && time.kind !== "period")) continue;
    // «الاتفاقية التي وقعت عام 2012»: a time of something else.
    if (draft.view.tokens.words.slice(draft.task.first, time.first).some((w) => /^(الذي|التي|الذين|منذ)$/.test(w.key))) continue;
    if (time.offset === "since" || time.offset === "after") continue;
    const edtf = time.mode === "weekday" ? (time.edtfFuture ?? time.edtf) : time.edtf;
    if (edtf !== null && (day === null || edtf.slice(0, 10) >= day.slice(0, Math.min(10, edtf.length)))) return edtf;
  }
  return null;
}

/** On what condition: the words of a condition in the task's sentence, within or behind it; null where none is told. */
export function conditionOf(context: ToldContext, draft: TaskDraft): TokenRange | null {
  const hit = hitsWithin(context.cues, "condition", draft.task.first, Math.min(draft.view.end, draft.task.end + 4))[0];
  if (hit === undefined) return null;
  const end = clauseEnd(context, draft.view, hit.end);
  return end > hit.end ? { first: hit.first, end } : null;
}
