import { looseWords, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { type ToldContext, viewAt } from "../cues/told-context.ts";
import { affectedAt } from "./affected-group.ts";
import type { StakeDraft } from "./stake-draft.ts";

const REACH = 5;

/** «يشكل تهديدا لأمن المملكة», «خطرا على سوريا», «ضربة لإيران»: what something is to somebody. */
export function posesDanger(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.as").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    for (let i = hit.end; i < Math.min(view.end, hit.end + REACH); i++) {
      const word = wordAt(view, i);
      if (word === undefined || word.kind !== "word") break;
      const on = word.key === "علي";
      if (!on && word.split.particle !== "ل") continue;
      const group = affectedAt(view, on ? i + 1 : i, true);
      if (group === null || looseWords(view, hit.end, i) > 2 || (!on && group.first === i && group.particle !== "ل")) return [];
      return [{ rule: "poses-danger", actors: group.actors, effect: { first: hit.first, end: group.end }, view }];
    }
    return [];
  });
}
