import type { Group } from "../contacts/group.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { contactBefore, spanOf, type ToldContext, viewAt } from "../cues/told-context.ts";
import { isOfContact, type Stance } from "./stance.ts";

/** So many words that tell nobody may stand between («أي تأكيد رسمي حتى الآن من الكرملين»). */
const MOST_LOOSE = 4;

/** What may stand for the contact itself behind «لم تعلق … على». */
const IT = /^(ذلك|هذا|هذه|ما|الامر|الخبر|الانباء|التقرير|التقارير|المعلومات|الموضوع)$/;

/** «لم تعلق طهران على مدة اللقاء»: she says nothing of one side of it, not that she will not confirm it. */
const isOnOtherMatter = (view: SentenceView, at: number): boolean => {
  const matter = wordAt(view, at)?.key === "علي" ? wordAt(view, at + 1) : null;
  return matter !== null && matter !== undefined && matter.noun === null && !IT.test(matter.key);
};

/** «لم يصدر تأكيد رسمي من الكرملين», «لم تعلق طهران على …»: the report tells that a side said nothing; no statement. */
export function unconfirmed(context: ToldContext): readonly Stance[] {
  return hitsOf(context.cues, "confirms.not").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    const side = view?.groups.find((g) => g.first >= hit.end && looseWords(view, hit.end, g.first) <= MOST_LOOSE);
    const actor = side?.actors.length === 1 ? (side.actors[0] as string) : null;
    if (actor === null) return [];
    const contact = contactBefore(context, hit.first, (c) => isOfContact(context, actor, c));
    if (contact === null || (view !== null && isOnOtherMatter(view, (side as Group).end))) return [];
    return [{ contact: contact.id, actor, stance: "declines", statement: null, span: spanOf(context, { first: hit.first, end: (side as Group).end }) }];
  });
}
