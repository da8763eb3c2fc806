import type { SearchQuery } from "#store/search-query.ts";
import { dice } from "../dice.ts";
import { stem, word } from "./words.ts";

/** Kinds of questions with so many of each: as people ask, one to three words, rare and frequent, phrases, filters. */
export function questions(many: number, textOf: (n: number) => string): readonly { readonly name: string; readonly asked: readonly SearchQuery[] }[] {
  const roll = dice(7);
  const each = (make: (n: number) => SearchQuery): readonly SearchQuery[] => Array.from({ length: many }, (_, n) => make(n));
  const phrase = (n: number, length: number): string => {
    const words = textOf(n).split(" ");
    const at = roll(words.length - length);
    return words.slice(at, at + length).join(" ");
  };
  return [
    { name: "one word, as frequent as in the texts", asked: each(() => ({ words: word(roll) })) },
    { name: "one of the hundred most frequent", asked: each((n) => ({ words: stem(n % 100) })) },
    { name: "one rare word", asked: each((n) => ({ words: `${10_000 + n}` })) },
    { name: "two words", asked: each(() => ({ words: `${word(roll)} ${word(roll)}` })) },
    { name: "three words", asked: each(() => ({ words: `${word(roll)} ${word(roll)} ${word(roll)}` })) },
    { name: "a phrase of two words", asked: each((n) => ({ words: `"${phrase(n, 2)}"` })) },
    { name: "a phrase of four words", asked: each((n) => ({ words: `"${phrase(n, 4)}"` })) },
    { name: "two words, one not", asked: each(() => ({ words: `${word(roll)} ${word(roll)} -${word(roll)}` })) },
    { name: "a word within two months", asked: each(() => ({ words: word(roll), from: "2020-05-10", to: "2020-07-20" })) },
    { name: "a word in the title", asked: each(() => ({ words: word(roll), field: "title" as const })) },
  ];
}
