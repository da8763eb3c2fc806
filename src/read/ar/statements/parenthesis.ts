import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { SpeechWords } from "./speech-words.ts";

/** The most tokens within commas, brackets or dashes. */
const LONGEST = 32;
const CLOSES: Readonly<Record<string, string>> = { "،": "،", "(": ")", "-": "-", "–": "–" };

/** «قال الوزير، في تصريح لقناة، إن»: the token behind the parenthesis that the mark at `open` begins; null where it begins none. A time that follows the mark may be closed by the next clause itself («أمس، أن»). */
export function skipParenthesis(view: SentenceView, open: number, speech: SpeechWords): number | null {
  const close = CLOSES[(wordAt(view, open) as ReaderWord).key];
  if (close === undefined) return null;
  for (let i = open + 1; i < Math.min(view.end, open + LONGEST); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind === "mark" && /^[؟!؛:]$/.test(word.key)) return null;
    if (word.key === close) return i + 1;
    if (i === open + 1 && word.split.conjunction !== "" && !/^(وهو|وهي|وهم|والذي|والتي)$/.test(word.key) && view.cover[i - view.first] === 0) return null;
    const speaks = speech.uses(word).some((u) => u.form.form !== "masdar") && view.cover[i - view.first] === 0;
    if (
      speaks &&
      i > open + 1 &&
      // «في مدينة»: what a preposition governs is no participle of speech.
      wordAt(view, i - 1)?.functionWord !== "preposition" &&
      !/^[وف]?(وفق|وفقا|حسب|بحسب|حسبما|كما|ما|وفقما)$/.test(wordAt(view, i - 1)?.key ?? "") &&
      !/^(الذي|التي|ما)$/.test(wordAt(view, i - 1)?.key ?? "") &&
      // «إن» behind «قال» is what that one says.
      (speech.uses(word).some((u) => u.form.verb.id === "قال") || !closesBeforeInna(view, open, close))
    )
      return null;
  }
  return null;
}

/** «قالت الوزارة، في بلاغ يعد الأول لها، إن»: «إن» right behind the mark that closes it goes back to «قال», whatever verbs stand within. */
function closesBeforeInna(view: SentenceView, open: number, close: string): boolean {
  for (let i = open + 1; i < Math.min(view.end - 1, open + LONGEST); i++) {
    if ((wordAt(view, i) as ReaderWord).key === close) return /^إن/.test(wordAt(view, i + 1)?.surface ?? "");
  }
  return false;
}
