import type { ReaderWord } from "#knowledge/reader-word.ts";
import { PerForm } from "../per-form.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

const DENIES = /^[وف]?(نفي|نفت|نفوا|ينفي|تنفي|نافيا|نافيه|نفيه|نفيها|كذب|كذبت|فند|فندت|استبعد|استبعدت|مستبعدا)$/;
/** «لا توجد خطط للقاء», «ليس هناك اتفاق على لقاء» */
const EXISTS = /^(توجد|يوجد|وجود|هناك|توجه|يوجه|تتلق|يتلق|تتلقي|نتلق)$/;
const NOT = /^[وف]?(لا|لم|ليس|ليست|عدم|لن)$/;
/** What may stand between a denial and what is denied: rumours, plans, auxiliaries. */
const BETWEEN =
  /^[وبل]?(ال)?(انباء|خبر|اخبار|تقارير|تقرير|معلومات|مزاعم|اشاعات|شايعات|صحه|ما|تردد|يتردد|تحدثت|تحدث|افادت|زعمت|مصادر|مصدر|مسوول|مسوولون|حكومي|حكوميه|رسمي|تناقلته|تناقلت|تداولته|نشر|نشرته|ذكر|ذكرته|اشيع|قيل|وسايل|اعلام|صحف|صحيفه|عن|بشان|حول|من|في|علي|الي|خطط|خطه|نيه|نوايا|اي|اتفاق|ترتيبات|موعد|حدوث|حصول|وجود|اجراء|عقد|قيام|حصلت|جرت|يكون|تكون|كان|كانت|قد|ان|انه|انها|انهما|مباشره|سري|دعوه|رسميه|حاليا|الان|بعد|صحفيه|صحافيه|اعلاميه)$/;
/** How far before a contact its denial may stand, names not counted. */
const REACH = 12;

type Part = "denies" | "exists" | "not" | "between" | "none";
const parts = new PerForm<Part>(({ key, nisba }) =>
  DENIES.test(key) ? "denies" : NOT.test(key) ? "not" : EXISTS.test(key) ? "exists" : BETWEEN.test(key) || nisba !== null ? "between" : "none",
);

/** «نفت إيران ما تردد عن إجراء محادثات», «لا توجد خطط للقاء»: a denial that reaches the contact told at `at`, with nothing between but rumours, plans and names. */
export const isDenied = (view: SentenceView, at: number): boolean => deniedAt(view, at) !== null;

/** The word that denies; see `isDenied`. */
export function deniedAt(view: SentenceView, at: number): number | null {
  let exists = false;
  for (let i = at - 1, steps = 0; i >= view.first && steps < REACH; i--) {
    if (view.cover[i - view.first] !== 0) continue;
    steps++;
    const word = wordAt(view, i) as ReaderWord;
    const part = parts.of(word);
    if (part === "denies") return i;
    if (part === "not") return exists ? i : null;
    exists = part === "exists";
    if (part === "none" && !(word.kind === "mark" && /^["«»“”،]$/.test(word.key))) return null;
  }
  return null;
}
