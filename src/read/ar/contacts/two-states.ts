import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";

/** «القمة الروسية الأمريكية»: adjectives of two states. */
export function twoStates(context: ContactContext, following: readonly ReaderWord[], noun: NounUse, at: number, draft: PartyDraft): void {
  const states: string[] = [];
  for (const word of following) {
    if (word.kind === "mark" && /^[-–"«»“”]$/.test(word.key)) continue;
    const state = word.nisba?.split.article === noun.split.article ? word.nisba.nisbas[0]?.state : undefined;
    if (state !== undefined) states.push(state);
    else if (word.titleWord !== "adjective" && !/^(ال)?(ثنايي|ثلاثي|رباعي|مشترك|استراتيجي|عسكري|سياسي|امني|نووي|هاتفي|تشاوري)(ه)?$/.test(word.key)) break;
  }
  if (draft.parties.size > 0 || new Set(states).size < 2) return;
  for (const state of states) {
    const id = ensureState(context, state, at);
    if (id !== null) draft.add(id, "party");
  }
}
