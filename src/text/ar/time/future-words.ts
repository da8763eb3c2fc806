import { hasTrait, type Tokens } from "../../tokenise.ts";
import { Trait } from "../../trait.ts";
import { keyAt, lexemeAt } from "./cursor.ts";

/** How many tokens back a verb still governs a date. */
const REACH = 10;

/** Nouns and names that only begin like a verb with the future's س. */
const NOUNS =
  /^(?:سياس|سياح|سياق|سيار|سياد|سيناريو|سيناء|سيطر|سيرغ|ستراتيج|ستوكهولم|ستيف|ستيني|سنغاف|سنوي|سنوات|سندات|سيدات)|^(?:سيده?|سيدي|سيره|سيف|سيول|سيل|سينما|ستار|ستين|ستون|سته|ستميه|ستمايه|سنه|سنين|سند|سني|سنيه|سنتين|سنتان|سيما|سيدني)$/;

/** «سيزور», «ستعقد», «سنلتقي», «سألتقي»: the future's س before an imperfect. */
export function isFutureVerb(key: string, surface: string): boolean {
  const verb = key[0] === "و" || key[0] === "ف" ? key.slice(1) : key;
  if (verb.length < 4 || verb[0] !== "س") return false;
  const person = verb[1];
  if (person === "ا") return /^[وف]?سأ/.test(surface);
  return (person === "ي" || person === "ت" || person === "ن") && !NOUNS.test(verb);
}

const STOPS = /^[.؟!؛"«»“”:]$/;

/** true for a mark beyond which no verb governs a date. */
export const isStop = (key: string): boolean => STOPS.test(key);

/** True where words shortly before `at`, or the verb right after `end`, speak of what is to come. */
export function looksAhead(tokens: Tokens, at: number, end: number): boolean {
  if (hasTrait(tokens, end, Trait.future)) return true;
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (hasTrait(tokens, i, Trait.stop | Trait.newline)) return false;
    if (hasTrait(tokens, i, Trait.future)) return true;
    if (!hasTrait(tokens, i, Trait.time)) continue;
    const { role } = lexemeAt(tokens, i);
    if (role === "reported") return false;
    if (role === "future" || keyAt(tokens, i) === "لن") return true;
  }
  return false;
}
