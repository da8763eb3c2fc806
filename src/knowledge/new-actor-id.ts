import { foldPhrase } from "#text/ar/fold.ts";

/** The id of somebody whom the base does not know, by the folded words of his name: whoever is called so is the same, wherever he is read or named. */
export const idOfWords = (words: readonly string[]): string => `new:${words.join("_")}`;

/** The same by the name as it is written. */
export const idOfName = (name: string): string => idOfWords(foldPhrase(name).split(" "));
