import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";

/** The id of the report's writer as an actor. */
const AUTHOR = "author";

/** «أقول إن», «أعتقد أن», «أستبعد»: the writer speaks of himself. Only words that the first person alone has: «أرى» and «أظن» stand so, too. */
const VERBS = /^[وف]?(اقول|اعتقد|اري|اظن|استبعد|استبعده|ازعم|ارجح|يمكنني|بوسعي)$/;
/** «في رأيي», «حسب فهمي», «من وجهة نظري» */
const VIEWS = /^[وف]?ب?(رايي|اعتقادي|تقديري|فهمي|ظني|نظري|تصوري)$/;
const VIEW_KEYS = new Set(["رايي", "اعتقادي", "تقديري", "فهمي", "ظني", "نظري", "تصوري"]);
/** What stands before such a noun: «في رأيي», not «نبيل فهمي» and «سبب نظري». */
const BEFORE_VIEW = /^[وف]?(في|حسب|بحسب|وفق|وفقا|حسبما|وجهه|حد|علي|الي)$/;
const THAT = /^ب?ان(ه|ها|هم)?$/;
/** First persons are written with أ, which tells «أعتقد» from «اعتقد». */
const FIRST_PERSON = /^[وف]?(أ|يمكنني|بوسعي)/;

/** true for a word that may mark the writer's own view; whether he marks any, `isOwnView` tells. */
export const mayMark = (word: ReaderWord): boolean => VERBS.test(word.key) || VIEWS.test(word.key);

/** true for «رأيي» and its like. */
export const isOwnView = ({ split }: ReaderWord): boolean => VIEW_KEYS.has(split.stem + split.pronoun);

/** Whether the report has a mark of the writer's own view outside all quotations: only then «أعتقد» is his, and no speech without quotation marks. */
export function isAuthorial(tokens: StatementContext["tokens"], quoted: Uint8Array): boolean {
  for (let i = 0; i < tokens.count; i++)
    if (quoted[i] === 0 && hasTrait(tokens, i, Trigger.ascribes) && isOwnView(tokens.words[i] as ReaderWord) && isView(tokens, i)) return true;
  return false;
}

/** Whether a word that may be a noun of view is one. */
const isView = ({ words }: StatementContext["tokens"], at: number): boolean => {
  const { key } = words[at] as ReaderWord;
  // «برأيي», «ورأيي أن»
  return /^[وف]?ب/.test(key) || /رايي$/.test(key) || BEFORE_VIEW.test(words[at - 1]?.key ?? "");
};

/** The writer's own judgement where he marks it; null where the mark stands in somebody's words. */
export function authorMark(context: StatementContext, sentence: number, at: number): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  const word = wordAt(view, at) as ReaderWord;
  const verb = VERBS.test(word.key) && FIRST_PERSON.test(word.surface);
  if ((!verb && !(VIEWS.test(word.key) && isView(view.tokens, at))) || !context.authorial) return null;
  context.actors.made(AUTHOR, "author", { en: "author", ar: "الكاتب" }, null, at);
  const act = word.key.includes("استبعد") ? "expect" : "say";
  const base = { rule: "author-marks", speakers: [AUTHOR], act, via: [], at, sentence } as const;
  const that = [1, 2, 3].find((d) => THAT.test(wordAt(view, at + d)?.key ?? ""));
  if (verb && that !== undefined)
    return { ...base, first: at, contentFirst: at + that + (/^ب?ان$/.test(wordAt(view, at + that)?.key ?? "") ? 1 : 0), contentEnd: null };
  if (verb && word.key.includes("يمكنني")) return { ...base, first: at, contentFirst: at + 1, contentEnd: null };
  // Before the clause («حسب فهمي لها، هذا …») or within it («جاء -في رأيي- لتكريس»).
  const close = openingMark(view, at);
  const first = close === null ? view.first : close;
  return { ...base, first, contentFirst: first, contentEnd: sentenceEnd(view) };
}

/** Behind the last word of a sentence. */
const sentenceEnd = (view: SentenceView): number => (wordAt(view, view.end - 1)?.key === "." ? view.end - 1 : view.end);

/** The token behind the comma that closes a mark at the start of its sentence; null where the mark stands within the clause. */
function openingMark(view: SentenceView, at: number): number | null {
  for (let i = view.first; i < at; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if ((word.verb !== null && view.cover[i - view.first] === 0 && word.noun === null && word.functionWord === null) || /^[-–]$/.test(word.key)) return null;
  }
  for (let i = at + 1; i < Math.min(view.end, at + 5); i++) if (wordAt(view, i)?.key === "،") return i + 1;
  return null;
}
