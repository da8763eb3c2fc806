import { nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, isDash } from "./clause.ts";
import type { Opening } from "./opening.ts";
import { canBePast, isFuture, isModal, isPresent, isReady, isWas } from "./verb-shape.ts";

/** The words by which a consequence begins. */
export interface Apodosis {
  /** Its first token: «فإن» itself is passed over, «فإنه» is not. */
  readonly first: number;
  /** Where the condition ends: behind its last token, marks not trimmed. */
  readonly conditionEnd: number;
  /** By what it was told: ف or ل; a comma; the verb alone. */
  readonly by: "mark" | "comma" | "verb";
}

/** ف before a word of grammar: a consequence wherever it stands. */
const FA = /^ف(ان|انه|انها|انهم|انهما|اننا|انني|اني|انما|لن|لا|سوف|قد|ليس|ليست|ليسوا|ربما|لعل|لعله|لعلها|عليه|عليها|عليهم|عليهما|علينا|عليكم|لابد|نحن|انا)$/;
/** The same only behind a comma or a mark: «فهو», «فما». */
const FA_BEHIND_MARK = /^ف(هو|هي|هم|هما|هذا|هذه|ذلك|تلك|علي|من|ما|لم|لماذا|كيف|هل|هناك|ثمه|لدي.*|اي|كل|بامكان.*|الامر|ال.+|عند.*|حين.*)$/;
/** «فمن المرجح» */
const LIKELY = /^(المرجح|المحتمل|الممكن|المتوقع|الموكد|الضروري|الطبيعي|الواضح|المستبعد|غير|شان)$/;
const NO_CONSEQUENCE = /^(فيما|فضلا|فقط|فور|فوق|فان|فاما)$/;
/** Behind a comma these go on with the condition or stand aside from it. */
const ASIDE =
  /^(الذي|التي|الذين|اللذين|بما|مثل|خاصه|خصوصا|لا|سواء|ولو|حتي|كما|اي|او|ام|من|في|علي|الي|عن|مع|بعد|قبل|خلال|عبر|دون|بدون|لكن|بل|حيث|فيما|بينما|اذ|وفق|بحسب|حسب|ما|مما|لان|بسبب|نتيجه|رغم|غير|الا|كي|لكي|حال)$/;
const THEN = /^(عندها|حينها|حينيذ|عنديذ|عندءذ|حينءذ|وقتها|ساعتها|عندذاك)$/;
const WITHIN = /^(الذي|التي|الذين|ان|انه|انها|انهم|ما|حيث|من|او|لا|لم|لن|بما|كما|كي|لكي|حتي|اللتين|اللذين|والتي|والذي|ولا|وان|بان|بانه|بانها|لن|سوف|قد)$/;

/** «فكيف سيكون حالها؟»: asks and states nothing. */
const QUESTION = /^[وف]?(كيف|لماذا|هل|ماذا|اين|متي)$/;

/** Whether the consequence is only asked for. */
export const isAsked = (view: SentenceView, apodosis: Apodosis): boolean =>
  QUESTION.test(wordAt(view, apodosis.first)?.key ?? "") || QUESTION.test(wordAt(view, apodosis.conditionEnd - 1)?.key ?? "");

/** Finds where the consequence begins behind the condition of `opening`, before `limit`. `initial`: the condition begins its clause, so that a comma or a bare verb may begin the consequence. */
export function findApodosis(view: SentenceView, opening: Opening, limit: number, initial: boolean): Apodosis | null {
  // «الاتفاق في حال توقيعه سيغير …»
  if (setBetween(view, opening)) return { first: opening.body + 1, conditionEnd: opening.body + 1, by: "mark" };
  const law = opening.rule === "if-law";
  let weak: Apodosis | null = null;
  let last: Apodosis | null = null;
  for (let i = opening.body + 1; i < limit; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word") continue;
    const mark = markBefore(view, i);
    if (marked(view, i, mark || initial, law)) {
      const skip = /^ف?ان$/.test(word.key) && word.key.startsWith("ف") ? 1 : 0;
      return { first: i + skip, conditionEnd: i, by: "mark" };
    }
    // «لو عرضت عليه لرفضها»: where nothing surer follows.
    if (law && initial && last === null && word.split.particle === "ل" && pastKnown(word.split.stem) > 0) last = { first: i, conditionEnd: i, by: "mark" };
    if (!initial || weak?.by === "comma") continue;
    if (THEN.test(word.key) || (mark && isModal(word))) return { first: i, conditionEnd: i, by: "comma" };
    if (mark && weak === null && beginsMain(view, i, limit)) weak = { first: i, conditionEnd: i, by: "comma" };
    else if (!mark && weak === null && verbAlone(view, opening, i)) weak = { first: i, conditionEnd: i, by: "verb" };
    else if (!mark && last === null && isFuture(word) && !WITHIN.test(wordAt(view, i - 1)?.key ?? "") && word.split.conjunction === "")
      last = { first: i, conditionEnd: i, by: "verb" };
  }
  // Behind a bare noun a forecast may be its relative clause: taken where nothing else begins the consequence.
  return weak ?? last;
}

/** A condition of one word between a subject and its verb. */
const setBetween = (view: SentenceView, opening: Opening): boolean =>
  opening.rule === "in-case" && wordAt(view, opening.body)?.split.pronoun !== "" && isModal(wordAt(view, opening.body + 1));

/** A comma or dash right before, whatever quotation mark stands between. */
function markBefore(view: SentenceView, at: number): boolean {
  let before = at - 1;
  if (/^["«“”»]$/.test(wordAt(view, before)?.key ?? "")) before--;
  return isComma(wordAt(view, before)) || isDash(wordAt(view, before));
}

/** `mark`: a comma stands before, or the condition begins its clause. */
function marked(view: SentenceView, at: number, mark: boolean, law: boolean): boolean {
  const word = wordAt(view, at) as ReaderWord;
  if (FA.test(word.key) || (word.key === "فمن" && LIKELY.test(wordAt(view, at + 1)?.key ?? ""))) return true;
  if (word.key.startsWith("ف") && !NO_CONSEQUENCE.test(word.key) && view.cover[at - view.first] !== 1) {
    if (word.split.conjunction === "ف" && (isFuture(word) || isPresent(word) || word.split.particle === "ل")) return true;
    if (/^فل[يتن].{2,}/.test(word.key) && word.splits.some((s) => s.conjunction === "ف" && s.particle === "ل")) return true;
    if (mark && FA_BEHIND_MARK.test(word.key)) return true;
    if (mark && word.split.conjunction === "ف" && pastKnown(word.split.stem) > 0) return true;
  }
  if (!law) return false;
  if (word.key === "لما" || /^ل(كان|كانت|كانوا|كنا)$/.test(word.key)) return true;
  const { split } = word;
  if (/^ل.{2,}(نا|ت|وا)(ه|ها|هم|هما)$/.test(word.key)) return true;
  return split.particle === "ل" && !split.article && split.pronoun === "" && pastKnown(split.stem) > 0 && (mark || nounKnown(split.stem) === 0);
}

/** What stands behind the comma is a clause of its own: a verb, or a noun with a forecast near. */
function beginsMain(view: SentenceView, at: number, limit: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  if (word.split.conjunction !== "" || ASIDE.test(word.key)) return false;
  if (isPresent(word) || (canBePast(word) && word.verb !== null)) return true;
  if (/^(لا|لم|ليس|ليست)$/.test(word.key)) return true;
  for (let i = at; i < Math.min(limit, at + NEAR); i++) {
    const near = wordAt(view, i);
    if (near?.kind === "mark" || WITHIN.test(near?.key ?? "لا")) return isModal(near);
    if ((isModal(near) && i > at) || isReady(near)) return true;
  }
  return false;
}

/** How far behind its subject a consequence's verb may stand. */
const NEAR = 8;
/** Verbs of the past that take a verb in the present with them: «إذا استمر يرفض». */
const GOES_WITH = /^(استمر|استمرت|ظل|ظلت|بقي|بقيت|بدا|بدات|اخذ|راح|عاد|عادت|اصبح|اصبحت|ما|لم|لا)/;

/** «إذا اختلفت تدفع بالبلد …», «في حال رفض الاتفاق ستزداد عزلة …»: no mark, but a verb that cannot belong to the condition. */
function verbAlone(view: SentenceView, opening: Opening, at: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  const before = wordAt(view, at - 1);
  if (before === undefined || WITHIN.test(before.key) || word.split.conjunction !== "") return false;
  // Behind a bare noun a verb is its relative clause: «هناك شيء يجب تعلمه».
  const definite = before.split.article || before.split.pronoun !== "" || view.cover[at - 1 - view.first] !== 0 || /^(ذلك|هذا|هذه|تلك)$/.test(before.key);
  if (isFuture(word) || /^(لن|سوف|يجب|ينبغي|يتعين)$/.test(word.key)) return definite || before.kind !== "word" || at === opening.body + 1;
  if (!isPresent(word) || before.kind !== "word") return false;
  if (opening.rule === "in-case") return definite;
  return at === opening.body + 1 && !isWas(before) && !GOES_WITH.test(before.key) && canBePast(before);
}
