import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Opening } from "./opening.ts";
import { isPastOnly } from "./verb-shape.ts";

/** Behind «في حال» these tell how something is, and set no condition. */
const STATE = /^(من|افضل|احسن|اسوا|جيده?|سييه?|ممتازه?|سيء|يرثي|حرب|طواريء|تاهب)$/;
/** Events behind «في حالة»; of any other noun it is "in a state of". */
const EVENT =
  /^(فشل|رفض|عدم|وقوع|حدوث|حصول|تعرض|اندلاع|نشوب|استمرار|وجود|غياب|وفاه|فوز|خساره|موافقه|قبول|عوده|انهيار|تعثر|اقرار|تطبيق|تنفيذ|انسحاب|توقيع|نجاح|قيام|تحقق|امتناع|اخلال|خرق|اصرار|شن|استخدام|تجاوز|لجوء|اعتراض|تكرار|توصل|التوصل|اتفاق|الاتفاق|الموافقه|الرفض|الفشل|تخلي|تقديم|ابرام|استقاله|رحيل|سقوط|تصعيد|هجوم|اعتداء|ثبوت|تاكد|تغيير|حصل|اتخاذ|انتهاك|تراجع|توفر|توافر|ضرب|دخول|خروج|انضمام|فرض|رفع)$/;

/** «في حال أفضت اللقاءات», «في حال رفض المقترح», «في حالة فشل المفاوضات», «في حالة ما إذا». Not: «في حالة حرب», «في حال أفضل». */
export function inCase(view: SentenceView, at: number): Opening | null {
  if (!/^[وف]?في$/.test(wordAt(view, at)?.key ?? "")) return null;
  const noun = wordAt(view, at + 1)?.key;
  if (noun !== "حال" && noun !== "حاله") return null;
  let body = at + 2;
  if (wordAt(view, body)?.key === "ان") body++;
  else if (wordAt(view, body)?.key === "ما" && wordAt(view, body + 1)?.key === "اذا") body += 2;
  const next = wordAt(view, body);
  if (next === undefined || next.kind !== "word" || STATE.test(next.key)) return null;
  if (
    noun === "حاله" &&
    body === at + 2 &&
    !EVENT.test(next.split.article ? `ال${next.split.stem}` : next.split.stem) &&
    next.key !== "لم" &&
    !isPastOnly(next) &&
    !/[^ا]ت$/.test(next.surface)
  )
    return null;
  return { rule: "in-case", first: at, body, marked: false, modal: false };
}
