import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isDeed } from "./deed.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

/** «مطالبة» is left out: whose name follows it is mostly asked, not asking. */
const DEMAND = new WordPattern(/^[وفبل]?(طلب|مطلب|مطالب|مطالبات)$/);
/** How far behind the name what is demanded may begin: «من الطرفين» may stand between. */
const REACH = 8;

/** true for a noun that may tell whose demand something is. */
export const mayDemand = (word: ReaderWord): boolean => DEMAND.test(word);

/** «مطلب إيران برفع الحصار», «مطالبات المحكمة باعتقاله»: a demand told by a noun with its owner behind it, whoever tells it; null where the word is a verb, or no step is told. */
export function demandOf(context: PositionContext, sentence: number, at: number): PositionDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!DEMAND.test(wordAt(view, at)) || context.told.some((t) => t.at === at)) return null;
  const owner = view.groups.find((g) => g.first === at + 1 && g.preposition === "" && g.particle === "" && g.conjunction === "");
  const [holder] = owner?.actors ?? [];
  if (owner === undefined || holder === undefined || owner.actors.length > 1 || context.actors.byId.get(holder)?.kind === "unnamed") return null;
  const first = stepBehind(view, owner.end);
  if (first < 0 || asksForContact(context, first, view.end)) return null;
  let end = first + 1;
  while (end < view.end && !/^[،.؛:)]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  return end - first < 2 && (wordAt(view, first) as ReaderWord).split.pronoun === ""
    ? null
    : { rule: "demand-of", kind: "demand", holder, first, end, statement: null };
}

/** The token of what is demanded: a noun of doing right behind the name, behind «ب» or behind whom it is asked of; -1 where none stands. */
function stepBehind(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.end, from + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word") return -1;
    if (word.split.particle === "ب" && word.functionWord === null) return i;
    if (isDeed(word) && view.cover[i - view.first] !== 1) return i;
    // «طلب الرباعية من الإسرائيليين الامتناع»: whom it is asked of.
    const asked = view.groups.find((g) => g.first <= i + 1 && g.end > i && g.preposition === "من");
    if (asked === undefined) return -1;
    i = Math.max(i, asked.end - 1);
  }
  return -1;
}
