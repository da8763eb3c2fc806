import type { Split } from "../word.ts";
import { imperfectKnown, isGrammar, keepsEnding, Known, nounKnown, pastKnown } from "./lexicon.ts";
import type { Candidate } from "./split-candidate.ts";
import { looksForeign, shapePoints } from "./stem-shape.ts";

/** Points of a stem by what is known of it. A particle costs less than what a known stem gains over an unknown one, so «وزير» stays whole and «وقال» is split. */
const GRAMMAR = 70;
const WORD = 60;
const VERB = 58;
const IMPERFECT = 50;
const INFLECTED = 46;
/** ي begins a verb in nearly every unknown word, ت in many, ن in some. */
/** س stands before an imperfect only, so what it makes of a known one is certain. */
const FUTURE = 14;
const IMPERFECT_SHAPE: Readonly<Record<string, number>> = { ي: 30, ت: 25, ن: 20, ا: 0 };
/** What an article makes of a stem: anything with three letters after ال is a noun. */
const WITH_ARTICLE = 42;
const WITH_ARTICLE_SHORT = 12;
const ARTICLE_AFTER_PARTICLE = 10;

const CONJUNCTION_COST = { "": 0, و: 6, ف: 20 } as const;
const PARTICLE_COST = { "": 0, ب: 12, ل: 12, ك: 22, س: 8, ا: 45 } as const;
const PRONOUN_COST: Readonly<Record<string, number>> = { "": 0, ه: 8, ها: 8, هم: 8, هما: 8, هن: 20, كم: 15, نا: 14, ني: 12, ي: 12, ك: 12 };

/** Unknown words that begin with these letters are rarely one stem: the lexicon has nearly all that are. */
const INITIAL_COST: Readonly<Record<string, number>> = { و: 30, ل: 25, ب: 16 };
/** Foreign names begin so: برنارد, بيونغ, لوران. */
const FOREIGN_INITIAL = /^ب[رلوين]|^با|^ل[وي]/;
const FOREIGN_DISCOUNT = 12;
/** «فيليس» is rather a name than ف and a verb nobody knows. */
const UNKNOWN_AFTER_FA = 10;
/** Unknown words that end so are rarely one stem. */
const FINAL_COST: readonly (readonly [string, number])[] = [
  ["هما", 20],
  ["ها", 20],
  ["هم", 20],
  ["كم", 5],
];
const FINAL_H_COST = 25;
/** ة written as ه: «مدينه» */
const CARELESS_FEMININE = 30;
/** إ stands only at the beginning of a stem, أ mostly. */
const HAMZA_BELOW = 50;
const HAMZA_ABOVE = 30;
/** كأنّ is one word. */
const AS_IF = 40;
const DOUBLE_N = 10;
const IMPOSSIBLE = -200;

/** The points of a split; the highest is the likeliest. */
export function scoreSplit({ split, from, to }: Candidate, plain: string, tanwin: boolean): number {
  const { conjunction, particle, article, stem, pronoun } = split;
  if (pronoun !== "" && tanwin) return IMPOSSIBLE;
  let score = -CONJUNCTION_COST[conjunction] - PARTICLE_COST[particle] - (PRONOUN_COST[pronoun] as number);
  const first = plain[from] as string;
  if (from > 0 && "ءؤئةى".includes(first)) return IMPOSSIBLE;
  if (from > 0 && !article) score += first === "إ" ? HAMZA_BELOW : first === "أ" || first === "آ" ? HAMZA_ABOVE : 0;
  // لائحة: only ائتلاف and its kin begin so.
  if (from > 0 && first === "ا" && /^ا[ئؤ][^ت]/.test(plain.slice(from, from + 3))) return IMPOSSIBLE;
  if (particle === "ك" && stem === "ان") score -= AS_IF;
  const feminine = pronoun === "" && plain[to - 1] === "ة";
  if (article) score += articlePoints(stem, feminine) + (from > 2 ? ARTICLE_AFTER_PARTICLE : 0);
  else if (pronoun === "") score += stemPoints(split, plain[to - 1] as string, feminine);
  else score += beforePronoun(split);
  return score;
}

function articlePoints(stem: string, feminine: boolean): number {
  const known = nounKnown(stem);
  if (known === Known.word) return WORD;
  if (known === Known.inflected) return INFLECTED + 4;
  if (stem.length < 3) return WITH_ARTICLE_SHORT;
  return WITH_ARTICLE + (feminine ? 3 : 0) - finalCost(stem);
}

/** Points of a stem at the end of its word. */
function stemPoints(split: Split, last: string, feminine: boolean): number {
  const { conjunction, particle, stem } = split;
  if (particle === "س") return futurePoints(stem);
  if (isGrammar(stem)) return particle === "ا" && stem.length < 2 ? IMPOSSIBLE : GRAMMAR;
  if (particle === "ا") return IMPOSSIBLE;
  // A bare ه at the end is a pronoun, unless the word is known to end so.
  if (last === "ه" && stem.endsWith("ه") && !keepsEnding(stem)) {
    if (nounKnown(stem) === Known.no) return shapePoints(stem, false) - FINAL_H_COST - initialCost(stem);
    return nounKnown(stem.slice(0, -1)) === Known.word ? 0 : CARELESS_FEMININE;
  }
  const noun = nounKnown(stem);
  if (noun === Known.word) return WORD;
  const nominal = noun === Known.inflected ? INFLECTED : IMPOSSIBLE;
  if (particle === "ب" || particle === "ك") return Math.max(nominal, unknownPoints(stem, feminine));
  const past = particle === "ل" ? Known.no : pastKnown(stem);
  if (past === Known.word) return VERB;
  let verbal = past === Known.inflected ? INFLECTED : IMPOSSIBLE;
  if (!feminine) verbal = Math.max(verbal, imperfectPoints(stem) - (conjunction === "ف" && imperfectKnown(stem) === Known.no ? UNKNOWN_AFTER_FA : 0));
  return Math.max(nominal, verbal, unknownPoints(stem, feminine));
}

function imperfectPoints(stem: string): number {
  const known = imperfectKnown(stem);
  if (known === Known.word) return IMPERFECT;
  if (known === Known.inflected) return IMPERFECT - 2;
  const shape = IMPERFECT_SHAPE[stem[0] as string];
  if (shape === undefined) return IMPOSSIBLE;
  return stem.length < 4 || looksForeign(stem) ? -5 : shape - finalCost(stem);
}

const futurePoints = (stem: string): number => imperfectPoints(stem) + (imperfectKnown(stem) === Known.no ? 0 : FUTURE);

function unknownPoints(stem: string, feminine: boolean): number {
  return shapePoints(stem, feminine) - initialCost(stem) - finalCost(stem);
}

function finalCost(stem: string): number {
  for (const [ending, cost] of FINAL_COST) if (stem.length > ending.length + 1 && stem.endsWith(ending)) return cost;
  return 0;
}

function initialCost(stem: string): number {
  const cost = INITIAL_COST[stem[0] as string] ?? 0;
  return cost > 0 && FOREIGN_INITIAL.test(stem) ? cost - FOREIGN_DISCOUNT : cost;
}

/** Prepositions and particles that take every pronoun. */
const HOSTS = new Set([
  "ل",
  "ب",
  "مع",
  "من",
  "عن",
  "في",
  "علي",
  "الي",
  "لدي",
  "عند",
  "بين",
  "ان",
  "لكن",
  "كان",
  "ليت",
  "لعل",
  "دون",
  "حول",
  "غير",
  "مثل",
  "ضد",
  "كل",
  "بعض",
  "امام",
  "خلف",
  "وراء",
  "فوق",
  "تحت",
  "قبل",
  "بعد",
  "خلال",
  "نحو",
  "وحد",
]);
/** «ي» and «ك» are hardly written in news but after these. */
const FIRST_AND_SECOND = new Set(["ل", "ب", "مع", "من", "عن", "علي", "الي", "لدي", "عند", "بين", "ان", "لكن", "دون", "مثل", "غير", "حول"]);

/** Points of a stem with a pronoun behind it. */
function beforePronoun({ particle, stem, pronoun }: Split): number {
  if (particle === "س") return futurePoints(stem);
  if (particle === "ا") return IMPOSSIBLE;
  if (pronoun === "ي" || pronoun === "ك") {
    if (FIRST_AND_SECOND.has(stem) && !(pronoun === "ي" && (stem === "علي" || stem === "الي" || stem === "لدي"))) return GRAMMAR;
    return pronoun === "ك" && stem[0] === "ي" && imperfectKnown(stem) === Known.word ? IMPERFECT : -20;
  }
  if (HOSTS.has(stem)) return GRAMMAR;
  const imperfect = imperfectKnown(stem);
  if (pronoun === "ني") return verbBefore(stem, imperfect);
  if (isGrammar(stem)) return 20;
  const noun = nounKnown(stem);
  const past = particle === "" || particle === "ل" ? pastKnown(stem) : Known.no;
  // تعاوننا: the past would be written تعاونا.
  if (noun === Known.word) return WORD + (pronoun === "نا" && stem.endsWith("ن") ? DOUBLE_N : 0);
  if (past === Known.word) return pronoun === "نا" ? 0 : VERB;
  if (pronoun === "نا" && noun === Known.no && imperfect === Known.no && !/[هء]$/.test(stem)) return 0;
  const best = Math.max(
    noun === Known.inflected || past === Known.inflected ? INFLECTED : IMPOSSIBLE,
    particle === "ب" || particle === "ك" ? IMPOSSIBLE : imperfectPoints(stem),
  );
  return Math.max(best, shapePoints(stem, false) - initialCost(stem));
}

function verbBefore(stem: string, imperfect: number): number {
  if (isGrammar(stem)) return 0;
  if (imperfect !== Known.no && stem[0] !== "ا") return IMPERFECT;
  return pastKnown(stem) === Known.word && stem.length > 3 ? INFLECTED : 0;
}
