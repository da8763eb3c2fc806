import { hitsOf } from "../cues/cue-hits.ts";
import type { GenreContext, GenreFound, GenreSign } from "./context.ts";
import { partitionPoint } from "../partition-point.ts";

/** «أعتقد» alone is often a quotation whose marks are lost: one mark must be a writer's («في رأيي», «كما أشرت»), and two sentences must bear one. */
const LEAST_SENTENCES = 2;

/** An opinion: the writer speaks in the first person («في رأيي», «أقول») outside what others say, or a note says whose opinion it is. */
export function authorMarks(context: GenreContext): GenreFound | null {
  const signs: GenreSign[] = hitsOf(context.cues, "genre.disclaimer")
    .filter((hit) => context.others[hit.first] === 0)
    .map(({ first, end }) => ({ sign: "opinion-note", first, end }));
  const own = hitsOf(context.cues, "genre.author").filter((hit) => context.others[hit.first] === 0);
  const marks = [...own, ...hitsOf(context.cues, "genre.first-person").filter((hit) => context.others[hit.first] === 0)].sort((a, b) => a.first - b.first);
  const sentences = new Set(marks.map((hit) => sentenceOf(context, hit.first)));
  if (own.length > 0 && sentences.size >= LEAST_SENTENCES) signs.push(...marks.map(({ first, end }) => ({ sign: "author-speaks", first, end })));
  return signs.length === 0 ? null : { genre: "opinion", signs };
}

/** Index of the sentence that holds a token. */
export const sentenceOf = (context: GenreContext, at: number): number => partitionPoint(context.segments.sentences, ({ end }) => end <= at);
