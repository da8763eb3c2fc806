import { readWordSet } from "./word-list.ts";

/** What is known of a stem: a word of grammar, a noun or name, a verb, or nothing. An inflected form counts less than the word itself. */
export const Known = { no: 0, inflected: 1, word: 2, grammar: 3 } as const;

const GRAMMAR = readWordSet("function-words.txt");
const VERBS = readWordSet("verbs.txt");
const IMPERFECT = readWordSet("imperfect-hollow.txt");
const NOUNS = readWordSet("nouns.txt");
/** Words whose last letters look like a pronoun. */
const ENDINGS = readWordSet("endings.txt");
/** Stems that begin with a letter of a particle, nouns and verbs together. */
const STEMS = new Set(["waw", "fa", "ba", "lam", "kaf", "sin"].flatMap((letter) => [...readWordSet(`stems-${letter}.txt`)]));
for (const word of STEMS) NOUNS.add(word);
for (const word of readWordSet("names.txt")) NOUNS.add(word);
for (const word of ENDINGS) NOUNS.add(word);
for (const word of GRAMMAR) NOUNS.delete(word);

/** Folded endings of nouns and adjectives, the longest first; the article's words have them, too. */
const NOUN_ENDINGS = ["يتين", "يتان", "تين", "تان", "يون", "يين", "يات", "ات", "ان", "ين", "ون", "يه", "يا", "ي", "ه", "ا", "و"];
const FROM_FEMININE = new Set(["يتين", "يتان", "تين", "تان", "ات", "ي", "يه", "يون", "يين", "يات"]);
const VERB_ENDINGS = ["تما", "وا", "تا", "تم", "نا", "ت", "ا", "ن"];
/** Endings that no noun has: لاحظوا, فهمتم. */
const PLURAL_VERB_ENDINGS = new Set(["وا", "تم", "تما"]);
const IMPERFECT_ENDINGS = ["ون", "ان", "ين", "وا", "ا", "ن"];

export const isGrammar = (stem: string): boolean => GRAMMAR.has(stem);

/** Whether the last letters of a word belong to it though they look like a pronoun. */
export const keepsEnding = (word: string): boolean => ENDINGS.has(word);

/** What is known of a stem as a noun, adjective or name. */
export function nounKnown(stem: string): number {
  if (NOUNS.has(stem)) return Known.word;
  for (const ending of NOUN_ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 2) continue;
    const base = stem.slice(0, -ending.length);
    if (base.length > 2 && !base.endsWith("ا") && NOUNS.has(base)) return Known.inflected;
    // وزارات, مكتبتان: the ه of the singular is gone.
    if (FROM_FEMININE.has(ending) && NOUNS.has(`${base}ه`)) return Known.inflected;
  }
  return Known.no;
}

/** What is known of a stem as a verb in the past. */
export function pastKnown(stem: string): number {
  if (VERBS.has(stem)) return Known.word;
  for (const ending of VERB_ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < 2) continue;
    const base = stem.slice(0, -ending.length);
    if (VERBS.has(base) || (PLURAL_VERB_ENDINGS.has(ending) && STEMS.has(base)) || (ending !== "ا" && VERBS.has(`${base}ي`))) return Known.inflected;
  }
  return Known.no;
}

/** What is known of a stem as an imperfect: ي ت ن or ا before a verb's stem. */
export function imperfectKnown(stem: string): number {
  const first = stem[0];
  if (stem.length < 3 || (first !== "ي" && first !== "ت" && first !== "ن" && first !== "ا")) return Known.no;
  const rest = stem.slice(1);
  if (imperfectStem(rest)) return Known.word;
  for (const ending of IMPERFECT_ENDINGS) {
    if (!rest.endsWith(ending) || rest.length - ending.length < 2) continue;
    const base = rest.slice(0, -ending.length);
    if (imperfectStem(base) || imperfectStem(`${base}ي`)) return Known.inflected;
  }
  return Known.no;
}

const imperfectStem = (stem: string): boolean =>
  IMPERFECT.has(stem) ||
  (stem.length > 2 &&
    (VERBS.has(stem) || (STEMS.has(stem) && !stem.endsWith("ه")) || VERBS.has(`ا${stem}`) || (stem.endsWith("ي") && VERBS.has(`${stem.slice(0, -1)}ي`))));
