import { wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, toldAround, viewAt } from "../cues/told-context.ts";
import type { StakeDraft } from "./stake-draft.ts";

/** «قلق من», «مخاوف إزاء»: what the worry is about. */
const ABOUT = /^(من|ازاء|حيال|بشان|تجاه|حول)$/;
const NOT = /^(لا|بلا|دون|بدون|يثير|تثير|مثير)$/;
const REACH = 5;

/** «قلق إسرائيل من الاتفاق», «أعربت الوزارة عن قلقها إزاء …»: who is worried, and about what. */
export function worries(context: ToldContext): readonly StakeDraft[] {
  return hitsOf(context.cues, "affects.worry").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    const word = view === null ? undefined : wordAt(view, hit.first);
    if (view === null || word === undefined || word.split.article || NOT.test(wordAt(view, hit.first - 1)?.key ?? "")) return [];
    const owner = view.groups.find((g) => g.first === hit.end && g.preposition === "" && g.particle === "");
    const told = toldAround(context, hit.first);
    const own = told !== null && told.first === hit.first && isSide(context, told.statement.speaker) ? [told.statement.speaker] : [];
    const actors = owner?.actors ?? own;
    let at = owner?.end ?? hit.end;
    const limit = Math.min(view.end, at + REACH);
    while (at < limit && !ABOUT.test(wordAt(view, at)?.key ?? "")) at++;
    if (actors.length === 0 || at >= limit) return [];
    if (actors.some((id) => context.actors.byId.get(id)?.kind === "unnamed")) return [];
    return [{ rule: "worries", actors, effect: { first: hit.first, end: clauseEnd(context, view, at) }, view }];
  });
}

/** States, organs and groups worry for themselves; an envoy's or an organisation's concern is for others. */
function isSide(context: ToldContext, id: string): boolean {
  const actor = context.actors.byId.get(id);
  return (
    actor?.kind === "state" || actor?.kind === "group" || (actor?.kind === "organ" && context.actors.base.entities.get(actor.side ?? "")?.kind === "state")
  );
}
