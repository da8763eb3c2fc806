import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isDeed } from "./deed.ts";
import type { PositionContext } from "./context.ts";
import { namedSpeaker } from "./named-speaker.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const THAT = /^(ان|الا)$/;
/** «على», and with whose duty it is. */
const ON = new WordPattern(/^[وف]?علي$/);
const ON_THEM = new WordPattern(/^[وف]?علي(ه|ها|هم|هما|كم)$/);
/** The most tokens between «على» and «أن». */
const REACH = 8;

/** «على الحكومة الإسرائيلية أن تعترف»: what a speaker says is another's duty; null where nothing of the kind stands in what he says. */
export function dutyOf(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  const speaker = told === undefined ? null : namedSpeaker(context, told);
  if (told === undefined || speaker === null) return null;
  const view = context.views[told.sentence] as SentenceView;
  for (let i = told.first; i < told.end; i++) {
    const word = wordAt(view, i) as ReaderWord;
    const isPronoun = ON_THEM.test(word);
    if ((!isPronoun && !ON.test(word)) || view.cover[i - view.first] === 1 || (!isPronoun && i > told.first && isGoverned(wordAt(view, i - 1) as ReaderWord)))
      continue;
    const that = dutyAt(view, isPronoun ? i - 1 : i, told.end);
    const nounEnd = that < 0 && !isPronoun ? dutyNoun(view, i, told.end) : that < 0 ? -1 : that + 1;
    if (nounEnd < 0) continue;
    let end = nounEnd + 1;
    while (end < told.end && !/^[.؛،]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
    return { rule: "duty-of", kind: "demand", holder: speaker.id, first: i, end, statement: index };
  }
  return null;
}

/** «على تركيا فتح المعبر»: the noun of doing right behind the party whose duty it is; -1 where none stands. */
function dutyNoun(view: SentenceView, at: number, limit: number): number {
  const party = view.groups.find((g) => g.first === at + 1);
  const noun = party === undefined || party.end >= limit ? undefined : wordAt(view, party.end);
  return party !== undefined && noun !== undefined && !noun.split.article && isDeed(noun) ? party.end : -1;
}

/** «يشدد على», «الاعتماد على»: على belongs to what stands before it; behind a mark or «أن» it begins. */
const isGoverned = (before: ReaderWord): boolean => before.kind === "word" && !/^[وف]?(ان|انه|بان|بانه|ثم|لكن)$/.test(before.key);

/** The «أن» behind whose duty it is, before a verb in the present; -1 where none follows. */
function dutyAt(view: SentenceView, at: number, limit: number): number {
  for (let i = at + 2; i < Math.min(limit - 1, at + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word") return -1;
    if (THAT.test(word.key)) return /^[يتن]/.test(wordAt(view, i + 1)?.key ?? "") ? i : -1;
  }
  return -1;
}
