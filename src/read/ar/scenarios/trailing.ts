import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, scopeStart, THAT, tokenAtOffset, trimEnd, trimStart } from "./clause.ts";
import type { ScenarioContext } from "./context.ts";
import { isFinite, isPresent } from "./verb-shape.ts";

/** The fewest words of a consequence that stands before its condition. */
const LEAST = 2;
/** A clause that only asks or wishes states nothing: «ماذا سيحدث إذا». */
const ASKED = /^[وف]?(ماذا|ذا|كيف|لماذا|هل|اين|متي|عما|ليت)$/;
const WHAT = /^[وف]?(ماذا|ذا)$/;
/** How far before the condition a word that asks may stand. */
const ASKED_NEAR = 5;
/** Nouns of a threat or warning: what they announce is the consequence («تهديدها بقتل اثنين إذا»). */
const THREAT = /^[وف]?[بل]?(ال)?(تهديد|تهديدات|تحذير|تحذيرات)(ه|ها|هم|هما)?$/;
const BUT = /^[وف]?(لكن|لكنه|لكنها|لكنهم)$/;
const TAKES = /^(من|علي|عن|الي)$/;

/** What stands before a condition in its clause: [first, end), empty where nothing does. */
export interface Before {
  readonly first: number;
  readonly end: number;
}

/** The consequence that stands before the condition at `at`: back to where its clause begins, or the words of the speaker, or the sentence. */
export function clauseBefore(context: ScenarioContext, view: SentenceView, at: number): Before {
  const start = scopeStart(context, view, at);
  const said = context.contents.around(view.tokens.start[at] as number);
  const bound = said === null ? start : Math.min(at, Math.max(start, tokenAtOffset(view, start, at, said.content.start)));
  const end = trimEnd(context, view, bound, at);
  let verb = false;
  let words = 0;
  let first = bound;
  for (let i = end - 1; i >= bound; i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind === "word" || word.kind === "number") words++;
    if (words > LEAST && /^[؛:]$/.test(word.key)) {
      first = i + 1;
      break;
    }
    if (THAT.test(word.key) && words > LEAST && !takesVerb(view, i)) {
      first = /^[وف]?[بل]?ان$/.test(word.key) ? i + 1 : i;
      break;
    }
    if (isComma(word) && verb && words >= LEAST && wordAt(view, i + 1)?.kind === "word" && begins(view, i + 1)) {
      first = i + 1;
      break;
    }
    if (BUT.test(word.key) && verb && words > LEAST) {
      first = /ن$/.test(word.key) ? i + 1 : i;
      break;
    }
    if (words > LEAST && announces(context, view, i)) {
      first = i + 1;
      break;
    }
    if (isFinite(word)) {
      verb = true;
      // «… وستنطلق المفاوضات إذا»: joined without a comma.
      if (word.split.conjunction === "و" && words >= LEAST) {
        first = i;
        break;
      }
    }
  }
  // «وقال ما زلنا مستعدين …»: the verb of speech is no part of what is said.
  if (first < end - LEAST && saysOnly(context, view, first)) first++;
  return { first: trimStart(context, view, first, end), end };
}

/** «القمة يمكن أن تعقد», «من المرجح أن تنهار»: أن with a verb behind it is governed by the clause before, which goes on. */
const takesVerb = (view: SentenceView, at: number): boolean => /^[وف]?ان$/.test(wordAt(view, at)?.key ?? "") && isPresent(wordAt(view, at + 1));

/** «محذرين من احتجاجات», «تهديدها بقتل»: what is announced begins behind. */
function announces(context: ScenarioContext, view: SentenceView, at: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  const next = wordAt(view, at + 1);
  if (next === undefined || !(TAKES.test(next.key) || next.split.particle === "ب")) return false;
  return (
    THREAT.test(word.key) ||
    context.speech
      .uses(word)
      .some((u) => u.form.form === "participle" || (u.form.form === "finite" && u.form.tense === "past" && /^(هدد|حذر|توعد)/.test(u.form.verb.id)))
  );
}

const saysOnly = (context: ScenarioContext, view: SentenceView, at: number): boolean =>
  context.speech.uses(wordAt(view, at) as ReaderWord).some((u) => u.form.form === "finite" && u.form.tense === "past" && u.form.verb.id === "قال") &&
  view.cover[at + 1 - view.first] === 0 &&
  wordAt(view, at + 1)?.split.article === false;

/** No relative or further apposition begins at `at`: a clause may. */
const begins = (view: SentenceView, at: number): boolean => !/^(الذي|التي|الذين|والتي|والذي|سواء|او|ام|بما|كما|حيث)$/.test(wordAt(view, at)?.key ?? "");

/** Whether `before` can be a consequence: enough words that state something. */
export function states(view: SentenceView, before: Before): boolean {
  if (THAT.test(wordAt(view, before.end - 1)?.key ?? "")) return false;
  let words = 0;
  for (let i = before.first; i < before.end; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind === "word") words++;
    if (i === before.first ? ASKED.test(word.key) : i >= before.end - ASKED_NEAR && WHAT.test(word.key)) return false;
  }
  return words >= LEAST && !/^[وف]?هل$/.test(wordAt(view, view.first)?.key ?? "");
}
