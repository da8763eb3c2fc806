import type { FollowUp } from "#model/follow-up.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
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
  const bySentence = new Map<SentenceView, TaskDraft[]>();
  for (const rule of RULES)
    for (const draft of rule(context)) {
      const known = bySentence.get(draft.view) ?? [];
      if (!known.some((d) => d.at < draft.task.end && draft.at < d.task.end)) bySentence.set(draft.view, [...known, draft]);
    }
  return [...bySentence.values()]
    .flat()
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
        contact: contactBefore(context, draft.at)?.id ?? null,
        evidence: [spanOf(context, { first: draft.at, end: Math.max(end, condition?.end ?? 0) })],
        rules: [draft.rule],
      };
    });
}
