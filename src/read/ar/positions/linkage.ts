import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

const IN_RETURN = /^مقابل$/;
/** «في مقابل ذلك», «بالمقابل»: over against, not in return; «46 صوتا مقابل 20» counts votes. */
const AGAINST = /^(في|ب|من)$/;
/** How far before «مقابل» the first thing may begin, in tokens. */
const REACH = 24;

export const mayLink = (word: ReaderWord): boolean => IN_RETURN.test(word.key);

/** «رفع العقوبات عن طهران مقابل الحد من برنامجها»: one thing in return for another; its holder is who gives the first. null where nobody is named. */
export function linkage(context: PositionContext, sentence: number, at: number): PositionDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!IN_RETURN.test((wordAt(view, at) as ReaderWord).key) || AGAINST.test(wordAt(view, at - 1)?.key ?? "") || !isThing(wordAt(view, at + 1))) return null;
  let first = at;
  const floor = context.told.find((t) => t.first <= at && at < t.end)?.first ?? view.first;
  while (first > floor && at - first < REACH && !/^[،.؛:]$/.test(wordAt(view, first - 1)?.key ?? "،")) first--;
  for (let i = at - 2; i > first; i--) {
    const word = wordAt(view, i) as ReaderWord;
    // «… بين إيران والقوى الست لرفع العقوبات»: the purpose is the first thing.
    if (
      word.split.particle === "ل" &&
      view.cover[i - view.first] === 0 &&
      view.cover[i - 1 - view.first] === 1 &&
      word.functionWord === null &&
      isThing(word)
    ) {
      first = i;
      break;
    }
  }
  let end = at + 2;
  while (end < view.end && !/^[،.؛]$|^(الذي|التي)$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  // «مثل تخفيف العقوبات مقابل …»: an example that nobody gives.
  if (at - first < 2 || wordAt(view, first)?.key === "مثل") return null;
  const holder = giver(context, view, first, at);
  return holder === null ? null : { rule: "linkage", kind: "linkage", holder, first, end, counterpart: [at + 1, end], statement: null };
}

/** A noun of doing, with or without a negation before it; no number, no word with article. */
const isThing = (word: ReaderWord | undefined): boolean =>
  word !== undefined &&
  word.kind === "word" &&
  !/^[\d٠-٩]/.test(word.key) &&
  word.nisba === null &&
  (word.functionWord === null || word.key === "عدم") &&
  !/^(ذلك|هذا|المال|مبلغ|اجر|فديه)$/.test(word.key);

/** The last named actor of the first thing that nothing is done to, else the last before it. */
function giver(context: PositionContext, view: SentenceView, first: number, at: number): string | null {
  const inside = view.groups.findLast((g) => g.first >= first && g.end <= at && g.particle === "" && /^(|خلال|قبل|جانب|طرف)$/.test(g.preposition));
  const before = inside ?? view.groups.findLast((g) => g.end <= first && g.particle === "" && /^(|بين)$/.test(g.preposition));
  return before?.actors.at(-1) ?? speakerOver(context, at);
}

const speakerOver = (context: PositionContext, at: number): string | null => context.told.find((t) => t.first <= at && at < t.end)?.statement.speaker ?? null;
