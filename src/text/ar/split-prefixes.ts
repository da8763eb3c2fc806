import type { Split } from "../word.ts";
import { nounKnown, Known } from "./lexicon.ts";

/** Particles before a stem. */
export interface Prefix {
  readonly split: Pick<Split, "conjunction" | "particle" | "article">;
  /** Where the stem begins in the key. */
  readonly length: number;
}

const HAMZA = /[أإآ]/;

/** Every row of particles that the letters allow, the empty one first. */
export function prefixes(key: string, plain: string): Prefix[] {
  const found: Prefix[] = [];
  afterConjunction(key, plain, "", 0, found);
  const first = key[0];
  if ((first === "و" || first === "ف") && key.length > 1) afterConjunction(key, plain, first, 1, found);
  return found;
}

function afterConjunction(key: string, plain: string, conjunction: Split["conjunction"], at: number, found: Prefix[]): void {
  const add = (particle: Split["particle"], article: boolean, length: number): void => {
    if (key.length > length || length === 0) found.push({ split: { conjunction, particle, article }, length });
  };
  add("", false, at);
  if (hasArticle(key, plain, at)) add("", true, at + 2);
  const particle = key[at];
  if (particle === "ب" || particle === "ك" || particle === "ل") {
    add(particle, false, at + 1);
    // ل before the article is written لل: «لالتزام» is ل and «التزام».
    if (particle !== "ل" && hasArticle(key, plain, at + 1)) add(particle, true, at + 3);
    // للرئيس; but للجنة is ل and لجنة, with or without an article that is not written.
    if (particle === "ل" && key[at + 1] === "ل" && key.length - at >= 4 && !(key[at + 2] === "ل" && nounKnown(key.slice(at + 1)) === Known.word))
      add(particle, true, at + 2);
  } else if (particle === "س") add(particle, false, at + 1);
  else if (particle === "ا" && plain[at] === "أ") add(particle, false, at + 1);
}

/** ال with a bare ا and at least two letters after it. */
const hasArticle = (key: string, plain: string, at: number): boolean => key.startsWith("ال", at) && key.length - at >= 4 && !HAMZA.test(plain[at] as string);
