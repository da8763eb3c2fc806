import type { Split } from "../word.ts";

/** The lengths of conjunction, particle, stem with article, and pronoun, in units of the folded key. The ل of لل is the particle; its stem keeps one ل of the article. */
export function surfaceLengths(split: Split): readonly [number, number, number, number] {
  const article = !split.article ? 0 : split.particle === "ل" ? 1 : 2;
  return [split.conjunction.length, split.particle.length, article + split.stem.length, split.pronoun.length];
}
