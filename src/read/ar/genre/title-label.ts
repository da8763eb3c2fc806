import type { Genre } from "#model/reading.ts";
import type { GenreContext, GenreFound } from "./context.ts";

/** What papers set before a title to say what it is. */
const LABELS: readonly (readonly [Genre, RegExp])[] = [
  ["opinion", /^(?:رأي|مقال(?: رأي)?|افتتاحية|وجهة نظر|opinion|op-ed|editorial)$/iu],
  ["analysis", /^(?:تحليل(?: إخباري| سياسي)?|قراءة|analysis)$/iu],
  ["interview", /^(?:حوار|مقابلة|interview)$/iu],
  ["readout", /^(?:بيان(?: رسمي| صحفي| صحافي)?|نص البيان|readout|statement)$/iu],
];

/** «رأي: قمة لم تولد»: the title says itself what the text is. */
export function titleLabel({ title }: GenreContext): GenreFound | null {
  const label = /^\s*([^:|–—]{2,20}?)\s*[:|–—]\s*\S/u.exec(title ?? "")?.[1];
  const found = label === undefined ? undefined : LABELS.find(([, words]) => words.test(label));
  return found === undefined ? null : { genre: found[0], signs: [{ sign: "title-label", first: null, end: 0 }] };
}
