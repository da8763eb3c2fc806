import type { ContactContext } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";

const RELATIVE = /^[وف]?التي$/;
/** «خلالها», «جمعت»: the summit, in a clause on what was done there. */
const MEANS_IT = /^(خلالها|فيها|اثناءها|جمعت|ضمت|عقدها|عقدت)$/;
/** How far behind the summit its relative clause may begin, and in it the word that means the summit; how far its parties reach. */
const REACH = 10;
const OPENING = 3;
const PARTIES = 8;

/** «قمة جنيف، التي استقبل فيها الملك الرئيس»: who took part in a summit named by its place is told by what they did there. */
export function takePartiesThere(context: ContactContext, view: SentenceView, at: number, draft: PartyDraft): void {
  if (draft.parties.size > 0 || !isNamedByPlace(view, at)) return;
  for (let i = at + 2; i < Math.min(view.end, at + REACH); i++) {
    if (endsClause(view, i)) return;
    if (!RELATIVE.test(wordAt(view, i)?.key ?? "")) continue;
    let there = i + 1;
    while (there <= i + OPENING && !MEANS_IT.test(wordAt(view, there)?.key ?? "")) there++;
    if (there > i + OPENING) return;
    const told = view.groups.filter(
      (g) => g.first > there && g.first <= there + PARTIES && g.preposition === "" && g.actors.every((id) => context.actors.byId.get(id)?.kind === "person"),
    );
    if (new Set(told.flatMap((g) => g.actors)).size < 2) return;
    for (const group of told.slice(0, 2)) draft.take(group, "party");
    return;
  }
}

/** «قمة جنيف»: a place right behind the noun is its name. */
export const isNamedByPlace = (view: SentenceView, at: number): boolean =>
  view.references.some((r) => r.first === at + 1 && r.mention.kind === "place" && r.preposition === "" && r.particle === "");
