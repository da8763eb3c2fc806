import type { FollowUp } from "#model/follow-up.ts";
import { contactBefore, spanOf, type ToldContext } from "../cues/told-context.ts";
import { agreedNext } from "./agreed-next.ts";
import { committee } from "./committee.ts";
import { decided } from "./decided.ts";
import { conditionOf, dueBy } from "./due.ts";
import { instructed } from "./instructed.ts";
import { ordered } from "./ordered.ts";
import { prepares } from "./prepares.ts";
import { takesOn } from "./takes-on.ts";
import type { TaskDraft, TaskRule } from "./task-draft.ts";

/** The rules in their order: what tells who is to act comes first; a later rule adds no task within the words of an earlier one. */
const RULES: readonly TaskRule[] = [ordered, takesOn, instructed, agreedNext, decided, committee, prepares];

/** Finds the tasks that a report tells, in text order. */
export function findFollowUps(context: ToldContext): readonly FollowUp[] {
  const drafts: TaskDraft[] = [];
  for (const rule of RULES)
    for (const draft of rule(context)) if (!drafts.some((d) => d.view === draft.view && d.at < draft.task.end && draft.at < d.task.end)) drafts.push(draft);
  return drafts
    .sort((a, b) => a.at - b.at)
    .map((draft, i) => {
      const condition = conditionOf(context, draft);
      const end = condition !== null && condition.first > draft.task.first ? Math.min(draft.task.end, condition.first) : draft.task.end;
      const task = { first: draft.task.first, end };
      return {
        id: `f${i + 1}`,
        actor: draft.actor,
        task: spanOf(context, task),
        by: dueBy(draft, context.actors.day),
        condition: condition === null ? null : spanOf(context, condition),
        contact: contactBefore(context, draft.view, draft.at),
        evidence: [spanOf(context, { first: draft.at, end: Math.max(end, condition?.end ?? 0) })],
        rules: [draft.rule],
      };
    });
}
