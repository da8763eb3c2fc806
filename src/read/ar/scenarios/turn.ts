import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, isDash, THAT } from "./clause.ts";
import { isFinite } from "./verb-shape.ts";

/** Behind a comma these begin a clause of the report's own. */
const TURNS = /^[وف]?(فيما|بينما|حيث|بحسب|وفق|حسب|وفقا|حسبما|طبقا|نقلا|كما|مما|اذ|لان|لانه|لانها|لكن|لكنه|لكنها|غير|بيد|وذلك|باعتبار|باعتباره|باعتبارها|علما)$/;
/** Without a comma, too. */
const REASONS = /^(اذ|لان|لانه|لانها|لانهم|مما)$/;
/** «، مشيرا إلى», «، مؤكدا أن»: a circumstance that tells on. */
const TELLS =
  /^[وف]?(مشيرا|مشيره|موكدا|موكده|مضيفا|مضيفه|موضحا|موضحه|مشددا|مشدده|معتبرا|معتبره|لافتا|لافته|محذرا|محذره|مطالبا|داعيا|معربا|معربه|قايلا|قايله|متهما|منوها|مبينا|متابعا|مردفا)$/;
const TURNS_IN = /^(حين|وقت|الوقت)$/;

/** Whether what was told before `at` ends there, because the report turns to something else. */
export function turns(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined || at === view.first) return false;
  if (word.kind === "word") return REASONS.test(word.key) || (THAT.test(word.key) && word.key.startsWith("و"));
  if (!isComma(word) && !isDash(word)) return false;
  const next = wordAt(view, at + 1);
  if (next === undefined) return true;
  if (next.key === "الامر" && wordAt(view, at + 2)?.key === "الذي") return true;
  return TURNS.test(next.key) || TELLS.test(next.key) || (/^[وف]?في$/.test(next.key) && TURNS_IN.test(wordAt(view, at + 2)?.key ?? ""));
}

/** Whether behind the comma at `at` a new clause begins: «، وأعلن البنك»; not where a noun is joined («، وعدم التصعيد»). */
export function beginsClause(view: SentenceView, at: number): boolean {
  if (!isComma(wordAt(view, at))) return false;
  const next = wordAt(view, at + 1);
  if (next === undefined || next.kind !== "word") return true;
  if (/^(او|ام|اي)$/.test(next.key)) return false;
  if (next.split.conjunction === "") return true;
  return isFinite(next) || /^و(قد|لم|لن|كان|كانت|هو|هي|هذا|ذلك|هناك|انه)$/.test(next.key);
}
