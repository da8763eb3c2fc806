import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const MEDIATION = new WordPattern(/^[وب]?(ال)?(وسطاء|وساطه|بوساطه|برعايه|وسيط|الوسيط)$/);
/** «بوساطة قطرية», «برعاية الأمم المتحدة»: behind these who mediates is named. */
const BY = /^(بوساطه|وساطه|برعايه)$/;
const REACH_BEFORE = 10;
const REACH = 14;

/** The word by which the contact at `at` is told to be mediated; null where it is not. Who mediates, where the words name him, takes part. */
export function takeMediators(context: ContactContext, view: SentenceView, at: number, draft: PartyDraft): number | null {
  let mediated: number | null = null;
  for (let i = Math.max(view.first, at - REACH_BEFORE); i < Math.min(view.end, at + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (!MEDIATION.test(word)) continue;
    mediated ??= i;
    if (!BY.test(word.key) || draft.parties.size < 2 || i < at) continue;
    const group = view.groups.find((g) => g.first === i + 1);
    const state = wordAt(view, i + 1)?.nisba?.nisbas[0]?.state;
    const id = state === undefined ? null : ensureState(context, state, i + 1);
    if (group !== undefined) draft.take(group, "mediator");
    else if (id !== null) draft.add(id, "mediator");
  }
  return mediated;
}
