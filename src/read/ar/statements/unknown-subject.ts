import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import type { Complement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import type { SpeechUse } from "./speech-words.ts";

/** «أن», «إن», also with a pronoun. */
const THAT = new WordPattern(/^ب?ان(ه|ها|هم|هما)?$/);
/** Where somebody speaks. */
const IN = new WordPattern(/^(في|خلال|عبر)$/);
const OCCASION = new WordPattern(/^(تصريح|تصريحات|كلمه|كلمته|كلمتها|مقابله|بيان|مؤتمر|حديث|خطاب|خطابه|تغريده|حوار|لقاء|ندوه|مقال)$/);
/** Papers that are not asked for anything: behind a verb of demand they are its subject. */
const PAPER = new WordPattern(/^ال(مشروع|قرار|نص|بيان|بلاغ|تقرير|اعلان)$/);
/** «المشاركون», «المجتمعون»: the nominative shows the subject. */
const NOMINATIVE = new WordPattern(/^ال.{3,}ون$/);
/** How far behind the verb «أن» may stand, in tokens. */
const REACH = 24;

/** «وأكد الباحث فلان في تصريح أن», «ودانت محكمة فلانة», «وطالب المشروع بـ», «دعا المشاركون إلى»: the noun right behind the verb is its subject, of whom nobody knows; what is said is then not of who spoke before. */
export function isSubjectUnknown(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, complement: Complement): boolean {
  const next = wordAt(view, at + 1);
  if (complement.first !== at + 1 || next === undefined || next.kind !== "word") return false;
  if (NOMINATIVE.test(next) || (PAPER.test(next) && [...use.form.verb.ways.values()].includes("demand"))) return true;
  if (complement.way !== "noun") return false;
  if (next.split.pronoun !== "" || context.speech.actOfNoun(use.form.verb.id, next) !== null) return false;
  return isOffice(view, at + 1, next) || (use.form.verb.ways.has("that") && toldOnOccasion(view, at + 1));
}

/** An office or body that no name, nationality or article makes known. */
const isOffice = (view: SentenceView, at: number, word: ReaderWord): boolean =>
  !word.split.article && (word.organHeads.length > 0 || word.bodyHeads.length > 0 || word.titles.length > 0) && view.cover[at - view.first] === 0;

/** Whether «في تصريح … أن» follows in the same clause. */
function toldOnOccasion(view: SentenceView, from: number): boolean {
  let occasion = false;
  for (let i = from + 1; i < Math.min(view.end - 1, from + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؛:؟!]$/.test(word.key)) return false;
    if (IN.test(word) && OCCASION.test(wordAt(view, i + 1))) occasion = true;
    if (THAT.test(word)) return occasion;
  }
  return false;
}
