import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { isComma, REACH, trimEnd, trimStart } from "./clause.ts";
import type { ScenarioContext } from "./context.ts";
import { likelihood } from "./likelihood.ts";
import type { Draft } from "./scenario-draft.ts";
import { canBePast, isFinite } from "./verb-shape.ts";
import { partitionPoint } from "../partition-point.ts";

/** What a list of outcomes is called. */
const OUTCOMES = new Set(
  ["سيناريوهات", "سيناريوهان", "سيناريوهين", "احتمالات", "احتمالان", "احتمالين", "خيارات", "خياران", "خيارين"].flatMap((noun) =>
    ["", "ال", "لل", "بال", "ب", "ل"].flatMap((particle) => ["", "و", "ف"].map((joined) => `${joined}${particle}${noun}`)),
  ),
);
const OUTCOME = /^[وف]?(السيناريو|الاحتمال|الخيار)$/;
const NTH = /^(الاول|الثاني|الثالث|الرابع|الخامس|السادس|الاخير)$/;
/** «على رأسها», «أبرزها», «هي»: the list begins. */
const BEGINS = /^(:|راسها|مقدمتها|ابرزها|اهمها|اولها|بينها|وهي|هي)$/;
/** «أولا:», «ثانيا:», «الأول:» */
const NUMBERED = /^(اولا|ثانيا|ثالثا|رابعا|خامسا|الاول|الثاني|الثالث|الرابع|الخامس|الاخير|والاخير|والثاني|والثالث|والرابع)$/;
/** The most words of an outcome's name: «صفقة سياسية كبرى». */
const NAME = 5;
/** The most tokens of an outcome among others in one sentence. */
const SHORT = 16;
/** The most outcomes of a list. */
const MOST = 8;

/** «تتراوح السيناريوهات بين …: تهدئة مشروطة، …», the sentences behind it that name further ones, and «السيناريو الأول: …». An outcome with a condition of its own is told by that. */
export function findOutcomes(context: ScenarioContext, conditions: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  const told = new Set(conditions.map((c) => sentenceOf(context, c.at)));
  const add = (sentence: number, first: number, end: number, rule: string): void => {
    if (told.has(sentence)) return;
    const view = context.views[sentence] as SentenceView;
    const last = trimEnd(context, view, first, Math.min(end, first + REACH));
    const from = trimStart(context, view, first, last);
    if (from >= last) return;
    const consequence = { start: view.tokens.start[from] as number, end: view.tokens.end[last - 1] as number };
    found.push({ at: from, condition: null, consequence, likelihood: likelihood(view, from, from, last), rules: [rule] });
  };
  for (let s = 0; s < context.views.length; s++) {
    const view = context.views[s] as SentenceView;
    const nth = nthOutcome(view);
    if (nth !== null) {
      add(s, nth, view.end, "outcomes");
      continue;
    }
    const list = listStart(view);
    if (list === null) continue;
    const items = followingItems(context, s);
    if (items.length > 0) {
      if (list < view.end) add(s, list, view.end, "outcomes");
      for (const item of items) add(item.sentence, item.first, (context.views[item.sentence] as SentenceView).end, "outcomes");
      s += items.length;
    } else for (const [first, end] of partsOf(view, list)) add(s, first, end, "outcomes");
  }
  return found;
}

/** The sentence in which the token at `at` stands. Views are in text order. */
const sentenceOf = (context: ScenarioContext, at: number): number => partitionPoint(context.views, ({ end }) => end <= at);

/** «السيناريو الأول: …», «والاحتمال الثاني هو …»: where it is told; null where the sentence does not begin so. */
function nthOutcome(view: SentenceView): number | null {
  const first = /^[وف]?اما$/.test(wordAt(view, view.first)?.key ?? "") ? view.first + 1 : view.first;
  if (!OUTCOME.test(wordAt(view, first)?.key ?? "") || !NTH.test(wordAt(view, first + 1)?.key ?? "")) return null;
  let at = first + 2;
  if (!/^(:|هو|فهو|-|–|،)$/.test(wordAt(view, at)?.key ?? "")) return null;
  at++;
  if (/^(ان|هو)$/.test(wordAt(view, at)?.key ?? "")) at++;
  return at < view.end - 1 ? at : null;
}

/** true for a word that may name a list of outcomes. */
export const mayList = (word: ReaderWord): boolean => OUTCOMES.has(word.key);

/** Where behind the name of a list its first outcome is told; null where the sentence begins no list. */
function listStart(view: SentenceView): number | null {
  let named = -1;
  for (let i = view.first; i < view.end; i++) {
    if (named < 0 && !hasTrait(view.tokens, i, Trigger.opens)) continue;
    const key = wordAt(view, i)?.key ?? "";
    if (OUTCOMES.has(key)) named = i;
    else if (named >= 0 && i > named && BEGINS.test(key)) return wordAt(view, i + 1)?.key === ":" ? i + 2 : i + 1;
  }
  return null;
}

interface Item {
  readonly sentence: number;
  readonly first: number;
}

/** The sentences behind `sentence` that each name an outcome: «صفقة كبرى، قد تشمل …», «ثانيا: …», «2- …». */
function followingItems(context: ScenarioContext, sentence: number): readonly Item[] {
  const items: Item[] = [];
  for (let s = sentence + 1; s < context.views.length && items.length < MOST; s++) {
    const view = context.views[s] as SentenceView;
    const first = numbered(view) ?? (namesOutcome(view) ? view.first : null);
    if (first === null) break;
    items.push({ sentence: s, first });
  }
  return items;
}

function numbered(view: SentenceView): number | null {
  const word = wordAt(view, view.first);
  if (word === undefined) return null;
  const mark = wordAt(view, view.first + 1)?.key ?? "";
  if ((word.kind === "number" || NUMBERED.test(word.key)) && /^[-–:.)،]$/.test(mark)) return view.first + 2;
  return /^[-–•*]$/.test(word.key) ? view.first + 1 : null;
}

/** A bare noun with its adjectives, a comma or colon, and what it would be. */
function namesOutcome(view: SentenceView): boolean {
  const head = wordAt(view, view.first) as ReaderWord;
  if (head.kind !== "word" || head.split.article || head.split.conjunction !== "" || head.split.particle !== "" || head.functionWord !== null) return false;
  if (isFinite(head) || (canBePast(head) && head.verb !== null) || view.cover[0] !== 0) return false;
  for (let i = view.first + 1; i <= view.first + NAME; i++) {
    const word = wordAt(view, i);
    if (word === undefined) return false;
    if (isComma(word) || word.key === ":") {
      const next = wordAt(view, i + 1);
      return isFinite(next) || /^(اذا|في|وفيه|وفيها|عبر|حيث|بحيث|اي)$/.test(next?.key ?? "");
    }
    if (word.kind !== "word" || isFinite(word)) return false;
  }
  return false;
}

/** The outcomes that one sentence lists behind a colon: parted by «؛», else by commas; none where a part is too long for one. */
function partsOf(view: SentenceView, first: number): readonly (readonly [number, number])[] {
  if (wordAt(view, first - 1)?.key !== ":") return [];
  const cuts: number[] = [];
  let strong = false;
  for (let i = first; i < view.end; i++) if (wordAt(view, i)?.key === "؛") strong = true;
  for (let i = first; i < view.end; i++) {
    const word = wordAt(view, i);
    if (strong ? word?.key === "؛" : isComma(word)) cuts.push(i);
  }
  if (cuts.length === 0 || cuts.length > MOST) return [];
  const starts = [first, ...cuts.map((c) => c + 1)];
  const parts = starts.map((start, i) => [passOrdinal(view, start), cuts[i] ?? view.end] as const);
  return strong || parts.every(([a, b]) => b - a <= SHORT) ? parts : [];
}

/** «الأول تهدئة», «والثاني هو عودة الحرب»: the outcome begins behind. */
function passOrdinal(view: SentenceView, at: number): number {
  if (/^(او|و)$/.test(wordAt(view, at)?.key ?? "")) return at + 1;
  if (!/^و?(الاول|الثاني|الثالث|الرابع|الخامس|الاخير|الاولي|الثانيه|اولا|ثانيا|ثالثا)$/.test(wordAt(view, at)?.key ?? "")) return at;
  return /^(هو|هي|:)$/.test(wordAt(view, at + 1)?.key ?? "") ? at + 2 : at + 1;
}
