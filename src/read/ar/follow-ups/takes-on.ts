import { looseWords } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

/** «ستتولى اللجنة متابعة التنفيذ», «الوزير سيشرف على …»: who will take what on. */
export function takesOn(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.takes-on").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    const behind = view.groups.find((g) => g.first === hit.end && g.preposition === "" && g.particle === "");
    const ahead = view.groups.findLast((g) => g.end <= hit.first && g.preposition === "" && looseWords(view, g.end, hit.first) === 0);
    const actors = (behind ?? ahead)?.actors ?? [];
    const from = behind?.end ?? hit.end;
    const end = clauseEnd(context, view, from);
    if (actors.length !== 1 || end - from < 2) return [];
    return [{ rule: "takes-on", actor: actors[0] as string, task: { first: from, end }, at: hit.first, view }];
  });
}
