import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hasTrait, type Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { WordPattern } from "../word-pattern.ts";

const DELEGATION =
  /^(ال)?(وفد|وفدا|وفدان|وفدين|وفدي|وفود|وفودا|قيادات|قاده|ممثلين|ممثلي|ممثلون|ممثل|ممثلو|اعضاء|مسوولين|مسوولي|مسوولون|مسوول|زعماء|كبار|عدد|اعضا|نواب|سفراء|وزراء|خبراء|خبرا|دبلوماسيين|دبلوماسيون|دبلوماسيي|مفاوضي|مفاوضو|مندوبي|مندوبو|حكومات|مبعوثي|مبعوثين|اركان|رئاسه|قياده|دول)$/;
const PLACE_HEAD = /^(ال)?(عاصمه|مدينه|محافظه|منتجع|ولايه|قصر|مقر|مطار|بلده|قريه|جزيره|منطقه)$/;

/** true for a noun that may make one phrase with the name behind it, and for what may stand between them. */
export const mayLead = (word: ReaderWord): boolean =>
  word.key === "من" ||
  word.key === "عن" ||
  word.nisba?.split.article === true ||
  word.splits.some((s) => s.pronoun === "" && (DELEGATION.test(s.stem) || DELEGATION.test(s.form) || PLACE_HEAD.test(s.stem)));

/** The nouns before a name that make one phrase with it: «وفد من …», «قيادات من …», «العاصمة المجرية …». Particles and prepositions stand before them. */
export function phraseHead(
  tokens: Tokens<ReaderWord>,
  at: number,
): { first: number; delegation: boolean; particle: string | null; conjunction: string | null } {
  let first = at;
  let delegation = false;
  let particle: string | null = null;
  let conjunction: string | null = null;
  for (let steps = 0; steps < 4; steps++) {
    let i = first - 1;
    if (!hasTrait(tokens, i, Trigger.lead)) break;
    let word = tokens.words[i] as ReaderWord | undefined;
    if (word === undefined) break;
    const of = word.key === "عن";
    if ((word.key === "من" || word.key === "عن") && steps < 3) {
      i--;
      word = tokens.words[i] as ReaderWord | undefined;
      if (word === undefined || !word.splits.some((s) => s.pronoun === "" && DELEGATION.test(s.form))) break;
    } else if (word.nisba !== null && word.nisba.split.article) {
      i--;
      word = tokens.words[i] as ReaderWord | undefined;
      if (word === undefined || !word.splits.some((s) => s.pronoun === "" && PLACE_HEAD.test(s.stem))) break;
    }
    const split = word.splits.find((s) => s.pronoun === "" && (DELEGATION.test(s.stem) || PLACE_HEAD.test(s.stem)));
    if (
      split === undefined ||
      (word.names.length > 0 && !PLACE_HEAD.test(split.stem) && split.stem !== "دول") ||
      (!of && word.titles.some((t) => t.split === split))
    )
      break;
    if (DELEGATION.test(split.stem)) delegation = true;
    first = i;
    particle = split.particle;
    conjunction = split.conjunction;
    if (particle !== "" || conjunction !== "") break;
  }
  return { first, delegation, particle, conjunction };
}

const EACH = new WordPattern(/^[وفبل]?كلا?$/);

/** Where «كل من», «كلا من» before a phrase begin: they are no preposition of it. */
export function beforeEachOf(tokens: Tokens<ReaderWord>, first: number): number {
  return tokens.words[first - 1]?.key === "من" && EACH.test(tokens.words[first - 2]) ? first - 2 : first;
}
