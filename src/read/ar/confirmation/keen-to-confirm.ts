import { looseWords, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { contactBefore, spanOf, type ToldContext, viewAt } from "../cues/told-context.ts";
import { isOfContact, type Stance } from "./stance.ts";

const THIS = /^(هذا|ذلك|الامر|ذاك)$/;
/** Words that tell nobody, between who confirms and the confirming («وكان فلان حريصا على تأكيد هذا الأمر»). */
const MOST_LOOSE = 1;

/** «وكان فلان حريصا على تأكيد هذا الأمر»: the report tells that a side confirmed what it has just told of a contact; no statement. */
export function keenToConfirm(context: ToldContext): readonly Stance[] {
  return hitsOf(context.cues, "confirms.this").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null || !THIS.test(wordAt(view, hit.end)?.key ?? "")) return [];
    const side = view.groups.findLast((g) => g.end <= hit.first && g.preposition === "" && looseWords(view, g.end, hit.first) <= MOST_LOOSE);
    const actor = side?.actors.length === 1 ? (side.actors[0] as string) : null;
    const contact = actor === null ? null : contactBefore(context, hit.first, (c) => isOfContact(context, actor, c));
    if (side === undefined || actor === null || contact === null || contact.status === "denied") return [];
    return [{ contact: contact.id, actor, stance: "confirms" as const, statement: null, span: spanOf(context, { first: side.first, end: hit.end + 1 }) }];
  });
}
