import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import { unnamedAt } from "./speaker.ts";
import type { StatementDraft } from "./statement-draft.ts";

const TELLS = /^[وف]?(نقل|نقلت|تنقل|ينقل|نقلوا|نسب|نسبت|روت|روي)$/;
const SAYING = /^(قوله|قولها|قولهم|قولهما|تاكيده|تاكيدها|تاكيدهم|تصريحه|تصريحها|وصفه|وصفها)$/;
const THAT = /^[وف]?ب?ان(ه|ها|هم|هما|نا|ني)?$/;
/** How far behind the teller «عن» may stand, and what was said behind who said it. */
const REACH = 20;

/** true for a word with which a teller passes on what another said. */
export const mayPassOn = (word: ReaderWord): boolean => TELLS.test(word.key);

/** «نقلت الوكالة عن الوزير قوله إن»: the speaker stands behind «عن», the teller is the way his words came. */
export function quotedFrom(context: StatementContext, sentence: number, at: number): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!TELLS.test((wordAt(view, at) as ReaderWord).key)) return null;
  for (let i = at + 1; i < Math.min(view.end, at + REACH); i++) {
    if (wordAt(view, i)?.key !== "عن") continue;
    const group = view.groups.find((g) => g.first === i + 1) ?? null;
    const speaker = unnamedAt(context, view, i + 1, group) ?? (group === null ? null : { actors: group.actors, first: group.first, end: group.end });
    if (speaker === null) return null;
    const teller = view.groups.find((g) => g.first > at && g.end <= i && g.preposition === "" && g.particle === "")?.actors ?? [];
    for (let j = speaker.end; j < Math.min(view.end, speaker.end + REACH); j++) {
      const word = wordAt(view, j) as ReaderWord;
      if (/^[.؟!؛]$/.test(word.key)) return null;
      const quote = word.key === ":" || context.quotations.has(j);
      if (!quote && !THAT.test(word.key)) continue;
      const bare = /^[وف]?ب?ان$/.test(word.key) || word.key === ":";
      const what = bare ? j + 1 : j;
      return { rule: "quoted-from", speakers: speaker.actors, act: "say", via: teller, first: at, at, contentFirst: what, contentEnd: null, sentence };
    }
    return null;
  }
  return null;
}

/** Whether the word at `at` only repeats that somebody is quoted («قوله»). */
export const isSaying = (word: ReaderWord): boolean => SAYING.test(word.key);
