/**
 * Comparison of Arabic wording for scoring. On purpose apart from the reader's own folding: a score must not rise because both sides share a defect.
 */
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, "ا"],
  [/[ىئ]/g, "ي"],
  [/ة/g, "ه"],
  [/ؤ/g, "و"],
  [/[«»"“”„'’‘`]/g, ""],
];

/** The words of a text, spelling differences removed. */
function wordsOf(text: string): readonly string[] {
  const bare = LETTERS.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize("NFKC").replace(MARKS, ""));
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name in the form in which two spellings of it are the same. */
export const nameKey = (name: string): string => wordsOf(name).join(" ");

/** F1 of the words of two texts, each word as often as it occurs; 0 where either has none. */
export function overlap(a: string, b: string): number {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.length === 0 || y.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of y) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    shared++;
    left.set(word, times - 1);
  }
  return (2 * shared) / (x.length + y.length);
}
