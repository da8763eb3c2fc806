import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const SESSION = new Set(["اجتماع", "جلسه"]);
const BODY = new WordPattern(/^[وفبل]*(ال|لل)?(لجنه|مجلس)$/);
const JOINT = new WordPattern(/^(ال)?مشتركه?$/);
/** How far from its session a joint body may stand, and how long its name is. */
const REACH = 10;
const LONGEST = 7;

/** «عقدت اللجنة المصرية الكينية المشتركة اجتماعها», «اجتماع اللجنة المشتركة بين مصر وكينيا»: the two states whose body meets; nobody where others take part. */
export function takeJointBody(context: ContactContext, view: SentenceView, at: number, noun: NounUse, draft: PartyDraft): void {
  if (!SESSION.has(noun.noun.id) || [...draft.parties.keys()].some((id) => context.actors.byId.get(id)?.kind !== "organ")) return;
  for (let i = Math.max(view.first, at - REACH); i < Math.min(view.end, at + REACH); i++) {
    if (!BODY.test(wordAt(view, i))) continue;
    const states: string[] = [];
    for (let k = i + 1; k <= i + LONGEST && k < view.end; k++) {
      const word = wordAt(view, k) as ReaderWord;
      if (word.kind !== "word" || word.functionWord !== null) break;
      const state = word.nisba?.nisbas[0]?.state;
      if (state !== undefined) states.push(state);
      if (!JOINT.test(word)) continue;
      const between = view.groups.find((g) => g.preposition === "بين" && g.first > k && g.first <= k + 2 && g.actors.length === 2);
      const both = between?.actors ?? states;
      if (new Set(both).size !== 2) return;
      draft.parties.clear();
      for (const id of both) {
        const known = context.actors.byId.get(id)?.id ?? ensureState(context, id, i);
        if (known !== null) draft.add(known, "party");
      }
      return;
    }
  }
}
