import type { ReaderWord } from "#knowledge/reader-word.ts";

/** A noun of doing: «تعزيز», «إنشاء», «استئناف», «مواصلة», «وقف»; what else one may agree on («قواعد المنشأ») is no deed. */
const DEED =
  /^(ت..ي.|ت.ا..?|ت...|ا..ا.|ا...ا.|است..ا.|اقامه|اعاده|اداره|ازاله|زياده|م.ا..ه|وقف|فتح|رفع|خفض|دعم|حل|منع|عدم|بناء|بدء|نشر|نقل|سحب|دفع|عمل|تشكيل)$/;

/** The article is no letter of the noun: «الحوار» is no deed. */
export const isDeed = (word: ReaderWord | undefined): boolean => word !== undefined && DEED.test(word.split.article ? word.split.stem : word.key);
