import { looseWords, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { type ToldContext, viewAt } from "../cues/told-context.ts";
import { affectedAt } from "./affected-group.ts";
import type { StakeDraft } from "./stake-draft.ts";

/** So many tokens behind the noun «على» may stand («تداعيات الأزمة السورية على لبنان»). */
const REACH = 9;
const MOST_LOOSE = 5;

/** «تداعيات الحرب على لبنان», «انعكاساتها على أمن الأردن»: consequences with whom they fall on. */
export function consequences(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.on").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    for (let i = hit.end; i < Math.min(view.end, hit.end + REACH); i++) {
      if (/^[.،؛:]$/.test(wordAt(view, i)?.key ?? "")) break;
      if (wordAt(view, i)?.key !== "علي" || looseWords(view, hit.end, i) > MOST_LOOSE) continue;
      const group = affectedAt(view, i + 1, true);
      return group === null ? [] : [{ rule: "consequences", actors: group.actors, effect: { first: hit.first, end: group.end }, view }];
    }
    return [];
  });
}
