import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Opening } from "./opening.ts";
import { isPastOnly } from "./verb-shape.ts";
import { WordPattern } from "../word-pattern.ts";

const CASE = new WordPattern(/^[وف]?ب?حال$/);
const IN = new WordPattern(/^[وف]?في$/);
/** Behind «في حال» these tell how something is, and set no condition. */
const STATE = /^(من|افضل|احسن|اسوا|جيده?|سييه?|ممتازه?|سيء|يرثي|حرب|طواريء|تاهب)$/;
/** Events behind «في حالة» and a bare «حال»; of any other noun they are "in a state of". */
const EVENT =
  /^(فشل|رفض|عدم|وقوع|حدوث|حصول|تعرض|اندلاع|نشوب|استمرار|وجود|غياب|وفاه|فوز|خساره|موافقه|قبول|عوده|انهيار|تعثر|اقرار|تطبيق|تنفيذ|انسحاب|توقيع|نجاح|قيام|تحقق|امتناع|اخلال|خرق|اصرار|شن|استخدام|تجاوز|لجوء|اعتراض|تكرار|توصل|التوصل|اتفاق|الاتفاق|الموافقه|الرفض|الفشل|تخلي|تقديم|ابرام|استقاله|رحيل|سقوط|تصعيد|هجوم|اعتداء|ثبوت|تاكد|تغيير|حصل|اتخاذ|انتهاك|تراجع|توفر|توافر|ضرب|دخول|خروج|انضمام|فرض|رفع)$/;

/** Whether the word tells of an event, with or without a pronoun: «توقيع», «انتهاكه». */
export const isEvent = (word: ReaderWord | undefined): boolean =>
  word !== undefined &&
  word.split.conjunction === "" &&
  word.split.particle === "" &&
  EVENT.test(word.split.article ? `ال${word.split.stem}` : word.split.stem);

/** Before «حال» these make it another phrase: «بأي حال», «على كل حال». */
const OTHER_PHRASE = /^[وف]?(باي|اي|كل|علي|هذه|لسان|هذا|من|في|الي|عن)$/;

/** «في حال أفضت اللقاءات», «في حال رفض المقترح», «في حالة فشل المفاوضات», «في حالة ما إذا». «حال انتهاكه», «بحال فشل الحوار». Not: «في حالة حرب», «في حال أفضل», «بأي حال». */
export function inCase(view: SentenceView, at: number): Opening | null {
  if (CASE.test(wordAt(view, at))) {
    const bare = isEvent(wordAt(view, at + 1)) && !OTHER_PHRASE.test(wordAt(view, at - 1)?.key ?? "");
    return bare ? { rule: "in-case", first: at, body: at + 1, marked: false, modal: false } : null;
  }
  if (!IN.test(wordAt(view, at))) return null;
  const noun = wordAt(view, at + 1)?.key;
  if (noun !== "حال" && noun !== "حاله") return null;
  let body = at + 2;
  if (wordAt(view, body)?.key === "ان") body++;
  else if (wordAt(view, body)?.key === "ما" && wordAt(view, body + 1)?.key === "اذا") body += 2;
  const next = wordAt(view, body);
  if (next === undefined || next.kind !== "word" || STATE.test(next.key)) return null;
  if (noun === "حاله" && body === at + 2 && !isEvent(next) && next.key !== "لم" && !isPastOnly(next) && !/[^ا]ت$/.test(next.surface)) return null;
  return { rule: "in-case", first: at, body, marked: false, modal: false };
}
