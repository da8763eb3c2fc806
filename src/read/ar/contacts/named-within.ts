import type { Group } from "./group.ts";
import { isGenitive, type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

/** Heads that count the same people or stand for the body behind them: «إلى جانب رئيسة الوزراء», «أعضاء المجلس», «قيادة الحركة»; a letter «بخط فلان» is his. */
const STANDS_FOR = new WordPattern(
  /^[وفبل]?(جانب|كل|كلا|كلتا|جميع|احد|اصحاب|صاحب|عضو|اعضاء|قياده|قيادات|قاده|مجموعه|ممثل|ممثله|ممثلي|ممثلين|مندوب|مندوبي|جمهوريه|دوله|دول|مملكه|سلطنه|اماره|حكومه|حركه|حزب|وفد|وفود|مسوولي|مسوول|رؤساء|روساء|زعماء|زعيم|كبير|كبار|وزراء|نواب|نظير|منسقي|بلدان|فروع|سفراء|شيوخ|اقطاب|خط|توقيع|قلم)$/,
);

/** «موفدا الرئيس»: two of his men, in the construct. */
const TWO_OF = new WordPattern(/^[وفبل]?(موفد|مبعوث|مستشار|مندوب|نجل|ممثل|مساعد|وزير|رسول)(ا|ي)$/);

/** «اسم الرئيس بين المتحدثين», «ضمن المشاركين», «على أنه سيلقي كلمة»: whose name stands on the list of those who come is to come himself; whose name is only spoken is not. */
const NAME = new WordPattern(/^[وف]?اسم$/);
const LISTED = new WordPattern(/^(بين|ضمن)$/);
const ON = new WordPattern(/^علي$/);
const THAT_HE = new WordPattern(/^ان(ه|ها|هم|هما)$/);

/** «مدير مكتب الأمير», «موسكو حليفة الرئيس», «جهود المملكة»: the phrase only says whose another thing or person is, so that nobody of it takes part in the contact told at `at`. */
export const isNamedWithin = (view: SentenceView, at: number, group: Group): boolean =>
  group.first > at + 1 &&
  group.preposition === "" &&
  group.conjunction === "" &&
  (TWO_OF.test(wordAt(view, group.first - 1)) || (isGenitive(view, group.first) && !STANDS_FOR.test(wordAt(view, group.first - 1)) && !isListed(view, group)));

const isListed = (view: SentenceView, { first, end }: Group): boolean =>
  NAME.test(wordAt(view, first - 1)) && (LISTED.test(wordAt(view, end)) || (ON.test(wordAt(view, end)) && THAT_HE.test(wordAt(view, end + 1))));
