import type { Tokens } from "../../tokenise.ts";
import { foldWord } from "../fold.ts";
import { joinedLexeme, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import type { Draft } from "./expression.ts";

export interface Ordinal {
  readonly value: number;
  readonly end: number;
  /** True for the feminine form, in which hours are told. */
  readonly feminine: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(foldWord));

/** Who bears a regnal number. */
const ROYAL_TITLES = words(
  "الملك الملكة للملك السلطان للسلطان العاهل للعاهل القيصر الإمبراطور الإمبراطورة البابا للبابا البطريرك الأنبا الأمير الشاه الخديوي والملك بالملك والملكة والعاهل والبابا",
);
/** Names that a regnal number follows even without title. */
const ROYAL_NAMES = words("عبدالله محمد الحسن حسن إليزابيث اليزابيت تواضروس بولس بندكت بنديكت فيليب كارل تشارلز فيليبي آل");
/** «الوزير الأول» is an office, «الحرب العالمية الثانية» a name, «بالدرجة الأولى» an adverb: none counts anything. */
const NOT_COUNTED = words(
  "الوزير وزير الوزيرة والوزير للوزير السكرتير النائب نائب العالمية السيدة والسيدة المقام بالمقام بالدرجة جهة ناحية وهلة للوهلة الوهلة سكرتير ضابط جندي المسؤول الرجل الشريك بالأحرف الأحرف الترتيب بالترتيب المادة الفقرة الطابق",
);
/** «القمة الـ31»: what is counted by a number with the article. */
const COUNTED = words(
  "القمة الدورة الجولة المرة للمرة الاجتماع اللقاء الزيارة النسخة الذكرى الاتصال المكالمة المحادثة العادية السنوية المؤتمر للدورة بالذكرى للذكرى اليوم",
);
const BREAKS = words("في من إلى على عن مع أن إن إلى بأن خلال التي الذي");

/** How far before the ordinal a title may stand: «الملك عبد الله بن الحسين الثاني» is the longest form in use. */
const TITLE_REACH = 4;

/** True where the ordinal at `at` is part of a ruler's name. */
function isRegnal(tokens: Tokens, at: number): boolean {
  const before = keyAt(tokens, at - 1);
  if (ROYAL_NAMES.has(before) || ROYAL_NAMES.has(before.replace(/^[وفلب]/, "")) || (before === "الله" && keyAt(tokens, at - 2).endsWith("عبد"))) return true;
  if (before.startsWith("ال") && before !== "الله" && !ROYAL_TITLES.has(before)) return false;
  for (let i = at - 1; i >= 0 && i >= at - TITLE_REACH; i--) {
    const word = tokens.words[i];
    if (word === undefined || word.kind !== "word" || BREAKS.has(word.key)) return false;
    if (ROYAL_TITLES.has(word.key)) return true;
  }
  return false;
}

/** Reads an ordinal of one or more words: «الثامنة», «ثامن», «الحادي عشر», «الخامسة والعشرون». */
export function readOrdinal(tokens: Tokens, at: number): Ordinal | null {
  const lexeme = lexemeAt(tokens, at);
  const key = keyAt(tokens, at);
  const unit = lexeme.ordinal > 0 ? lexeme.ordinal : lexeme.article && lexeme.cardinal > 0 && lexeme.cardinal < 10 ? lexeme.cardinal : 0;
  // «المئة والخامسة والعشرون»
  const rest = lexeme.article && lexeme.cardinal === 100 ? joinedLexeme(tokens, at + 1) : null;
  if (rest !== null && rest.lexeme.ordinal > 0 && rest.lexeme.article) {
    const below = readOrdinal(tokens, rest.at);
    if (below !== null && below.value < 100) return { ...below, value: 100 + below.value };
  }
  if (unit === 0) return null;
  const feminine = key.endsWith("ه") || key.endsWith("اولي");
  const next = plainAt(tokens, at + 1);
  if (unit < 10 && next.cardinal === 10 && !next.article && lexeme.ordinal > 0) return { value: unit + 10, end: at + 2, feminine };
  const tens = joinedLexeme(tokens, at + 1);
  if (
    tens !== null &&
    unit < 10 &&
    (lexeme.article || lexeme.bound) &&
    tens.lexeme.cardinal >= 20 &&
    tens.lexeme.cardinal < 100 &&
    (tens.lexeme.article || lexeme.ordinal > 0)
  )
    return { value: unit + tens.lexeme.cardinal, end: tens.at + 1, feminine };
  if (lexeme.ordinal === 0 || lexeme.bound) return null;
  return { value: unit, end: at + 1, feminine };
}

/** «القمة الثلاثون», «الدورة الـ75»: tens and digits that count because of the noun before them. */
function readAfterNoun(tokens: Tokens, at: number): Ordinal | null {
  const lexeme = lexemeAt(tokens, at);
  const noun = tokens.words[at - 1];
  if (noun === undefined || noun.kind !== "word") return null;
  if (lexeme.digits > 0 && noun.key === "ال" && touches(tokens, at - 1) && COUNTED.has(keyAt(tokens, at - 2)))
    return { value: lexeme.value, end: at + 1, feminine: false };
  const tens = lexeme.article && lexeme.cardinal >= 20 && lexeme.cardinal < 100 && !lexeme.joined && lexeme.particle === "";
  if (!tens || !noun.key.startsWith("ال") || noun.time !== null || /(?:ات|ون|ين)$/.test(noun.key)) return null;
  return { value: lexeme.cardinal, end: at + 1, feminine: false };
}

/** An ordinal that counts something. None in the names of rulers, offices and wars. */
export function findOrdinal(tokens: Tokens, at: number): Draft | null {
  const found = readOrdinal(tokens, at) ?? readAfterNoun(tokens, at);
  if (found === null || NOT_COUNTED.has(keyAt(tokens, at - 1)) || (lexemeAt(tokens, at).digits === 0 && isRegnal(tokens, at))) return null;
  return { kind: "ordinal", first: at, end: found.end, value: found.value };
}
