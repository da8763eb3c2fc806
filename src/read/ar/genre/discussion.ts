import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { sentenceOf } from "./author-marks.ts";
import type { GenreContext, GenreFound, GenreSign } from "./context.ts";

/** Signs of one sort may be chance («هل» in a headline); a discussion shows several, of more than one sort. */
const LEAST_SIGNS = 4;
const LEAST_SORTS = 2;
/** One sign to so many tokens at the least: news that closes with a question and a judgement stays news. */
const TOKENS_A_SIGN = 100;
/** Where others speak more than this share of the words, the report reports them. */
const MOST_OF_OTHERS = 0.5;
const EXPERTS = /^(analysts|observers)$/;

/** An analysis: the report itself asks, judges and looks ahead, and observers are heard more than the parties. */
export function discussion(context: GenreContext): GenreFound | null {
  const signs: GenreSign[] = [];
  for (const [cue, sign] of [
    ["genre.judgement", "judgement"],
    ["genre.outlook", "outlook"],
  ] as const)
    for (const { first, end } of hitsOf(context.cues, cue)) if (context.others[first] === 0) signs.push({ sign, first, end });
  for (const { first, end } of hitsOf(context.cues, "genre.question"))
    if (context.others[first] === 0 && isAsked(context, first)) signs.push({ sign: "open-question", first, end });
  for (const { statement, at } of context.told) if (EXPERTS.test(statement.speaker)) signs.push({ sign: "experts-speak", first: at, end: at + 1 });
  const sorts = new Set(signs.map((s) => s.sign));
  if (signs.length < LEAST_SIGNS || sorts.size < LEAST_SORTS || signs.length * TOKENS_A_SIGN < context.tokens.count) return null;
  if (!sorts.has("judgement")) return null;
  let others = 0;
  for (const token of context.others) others += token;
  if (others > context.tokens.count * MOST_OF_OTHERS) return null;
  return { genre: "analysis", signs: signs.toSorted((a, b) => (a.first ?? 0) - (b.first ?? 0)) };
}

/** «هل» opens a question that its sentence ends as one. */
function isAsked(context: GenreContext, at: number): boolean {
  const sentence = context.segments.sentences[sentenceOf(context, at)];
  if (sentence === undefined) return false;
  for (let i = at + 1; i < sentence.end; i++) if ((context.tokens.words[i] as ReaderWord).key === "؟") return true;
  return false;
}
