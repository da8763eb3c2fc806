import { wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, viewAt } from "../cues/told-context.ts";
import { affectedAt } from "./affected-group.ts";
import type { StakeDraft } from "./stake-draft.ts";

const NOT = /^(لا|لم|لن|الا|ما)$/;

/** «تهدد أمن إسرائيل», «تمس سيادة لبنان», «يؤثر على العراق»: a verb of harm with who is harmed. «تهدد إيران بـ…» may be Iran's own threat. */
export function harms(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.verb").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null || NOT.test(wordAt(view, hit.first - 1)?.key ?? "")) return [];
    const on = wordAt(view, hit.end)?.key === "علي" || wordAt(view, hit.end)?.key === "في";
    const threat = /هدد$/.test(wordAt(view, hit.first)?.key ?? "");
    const group = affectedAt(view, on ? hit.end + 1 : hit.end, on && !threat);
    if (group === null) return [];
    return [{ rule: "harms", actors: group.actors, effect: { first: hit.first, end: Math.max(group.end, shortEnd(context, hit.first, group.end)) }, view }];
  });
}

/** The effect ends with its clause, where that is near. */
function shortEnd(context: ToldContext, at: number, end: number): number {
  const view = viewAt(context, at);
  if (view === null) return end;
  const clause = clauseEnd(context, view, end);
  return clause - end <= MOST_BEHIND ? clause : end;
}

/** So many tokens behind who is affected still tell how. */
const MOST_BEHIND = 8;
