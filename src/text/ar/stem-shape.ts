/** What the letters of an unknown stem say, in the points of `scoreSplit`. Most Arabic stems have three to five letters and one of a few shapes. */

/** Derived nouns begin with م or ت (مفاعلة، تفعيل) or are masdars with ا (استقبال، اجتماع). */
const DERIVED = /^(?:م.{3,}|ت..?ي?.|تفا..|است.{2,}|ا.ت.ا.|ان..ا.|ا...اء)/;
const FEMININE = /(?:ه|ات|يه)$/;
/** No verb of Arabic begins so; foreign names do: سيلفر, ستايل. */
const FOREIGN_IMPERFECT = /^[يتن]ي|^[تن]ا|نغز?$|غز$/;
const PLURAL = /(?:ون|ين)$/;
const TWO_LETTERS = -15;
const ONE_LETTER = -60;
const THREE_LETTERS = 12;
const LONGER = 8;
const DERIVED_BONUS = 17;
const ENDING_BONUS = 7;

/** Points for an unknown stem. `feminine`: it ends in ة, and not in ه. */
export function shapePoints(stem: string, feminine: boolean): number {
  if (stem.length < 2) return ONE_LETTER;
  if (stem.length === 2) return TWO_LETTERS;
  let points = stem.length === 3 ? THREE_LETTERS : LONGER;
  if (DERIVED.test(stem)) points += DERIVED_BONUS;
  if ((FEMININE.test(stem) && (feminine || !stem.endsWith("ه"))) || PLURAL.test(stem)) points += ENDING_BONUS;
  return points;
}

/** Whether an unknown word that begins like an imperfect looks like a name instead. */
export const looksForeign = (stem: string): boolean => FOREIGN_IMPERFECT.test(stem);
