/** How likely a speaker holds what he says to follow, by the words that show it. */
export type Degree = "ruled-out" | "unlikely" | "possible" | "likely" | "certain";

interface Stem {
  readonly stem: RegExp;
  readonly means: Degree;
  /** What it means where it is denied: «غير مرجح», «لا يمكن»; «لا شك» denies the doubt. */
  readonly denied: Degree;
}

const STEMS: readonly Stem[] = [
  { stem: /مستحيل/, means: "ruled-out", denied: "possible" },
  { stem: /ستبعد/, means: "unlikely", denied: "possible" },
  { stem: /شك/, means: "possible", denied: "certain" },
  { stem: /حتم(?!ل)|تاكيد|ضروره/, means: "certain", denied: "possible" },
  { stem: /رجح|توقع/, means: "likely", denied: "unlikely" },
  { stem: /حتمل/, means: "possible", denied: "unlikely" },
  { stem: /يمكن|ممكن/, means: "possible", denied: "ruled-out" },
  { stem: /ربما|لعل|عسي|ستتاح|(?:^|\s)[وف]?قد$/, means: "possible", denied: "possible" },
];
const DENIED = /(?:^|\s)[وف]?(?:غير|لا|ليس|بلا|من دون)\s/;

const folded = (words: string): string =>
  words
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");

/** Null where the words only say that it lies ahead («سوف», «لن»), or are others. */
export function degreeOf(words: string): Degree | null {
  const text = folded(words);
  const found = STEMS.find(({ stem }) => stem.test(text));
  if (found === undefined) return null;
  return DENIED.test(text) ? found.denied : found.means;
}
