import type { Group } from "../contacts/group.ts";
import { looseWords } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { contactBefore, spanOf, type ToldContext, viewAt } from "../cues/told-context.ts";
import { isOfContact, type Stance } from "./stance.ts";

/** So many words that tell nobody may stand between («أي تأكيد رسمي حتى الآن من الكرملين»). */
const MOST_LOOSE = 4;

/** «لم يصدر تأكيد رسمي من الكرملين», «لم تعلق طهران على …»: the report tells that a side said nothing; no statement. */
export function unconfirmed(context: ToldContext): readonly Stance[] {
  return hitsOf(context.cues, "confirms.not").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    const side = view?.groups.find((g) => g.first >= hit.end && looseWords(view, hit.end, g.first) <= MOST_LOOSE);
    const actor = side?.actors.length === 1 ? (side.actors[0] as string) : null;
    if (actor === null) return [];
    const contact = contactBefore(context, hit.first, (c) => isOfContact(context, actor, c));
    if (contact === null) return [];
    return [{ contact: contact.id, actor, stance: "declines", statement: null, span: spanOf(context, { first: hit.first, end: (side as Group).end }) }];
  });
}
