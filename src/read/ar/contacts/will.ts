import type { ContactStatus } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { DUAL } from "./dual.ts";
import type { Group } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { PerForm } from "../per-form.ts";

/** A verb that wants, refuses, intends, hastens to or denies a contact (what one side refuses the other proposed): it stands over the noun without holding it («اقترح الرئيس عقد لقاء»). */
export interface Will {
  readonly at: number;
  readonly status: ContactStatus;
  /** Who wants, intends or denies; null where nobody is told between the verb and the contact. */
  readonly subject: Group | null;
  /** Who is urged to it («حثت واشنطن طهران على …»); null where nobody is. */
  readonly urged: Group | null;
}

const WILLS: readonly (readonly [ContactStatus, RegExp])[] = [
  [
    "proposed",
    /^[وف]?(اقترح|اقترحت|يقترح|تقترح|طلب|طلبت|يطلب|تطلب|عرض|عرضت|يعرض|تعرض|دعا|دعت|يدعو|تدعو|يامل|تامل|يريد|تريد|يود|تود|تمني|تمنت|ناشد|ناشدت|حث|حثت|يحث|تحث|طالب|طالبت|يطالب|تطالب|رفض|رفضت|يرفض|ترفض|رفضا|رفضوا)$/,
  ],
  ["planned", /^[وف]?(يعتزم|تعتزم|اعتزم|اعتزمت|ينوي|تنوي|قرر|قررت|يخطط|تخطط|يستعد|تستعد|وافق|وافقت|اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا)$/],
  ["held", /^[وف]?(سارع|سارعت|بادر|بادرت)$/],
  ["denied", /^[وف]?(نفي|نفت|ينفي|تنفي|استبعد|استبعدت)$/],
];
const URGES = /^[وف]?(حث|حثت|يحث|تحث|دعا|دعت|يدعو|تدعو|طالب|طالبت|يطالب|تطالب|ناشد|ناشدت|طلب|طلبت|يطلب|تطلب)$/;
/** Words that may stand between the verb and the noun besides names and times. */
const BETWEEN =
  /^[بل]?(عقد|اجراء|استضافه|تنظيم|ترتيب|استيناف|بدء|القيام|قيام|حدوث|حصول|وجود)$|^(الي|علي|اي|كل|من|جوله|جديده|ثانيه|ثالثه|اخري|مقبله|ايضا|كذلك|جانب|جهه|اخر|الدول|الراعيه|الضامنه|المشاركه|الثلاث)$/;
/** How far before a noun its will may stand, names counted. */
const REACH = 24;

const wills = new PerForm<ContactStatus | null>((word) => WILLS.find(([, pattern]) => pattern.test(word.key))?.[0] ?? null);

/** The will over the contact named at `at`; null where another word stands between. */
export function willOver(view: SentenceView, at: number): Will | null {
  for (let i = at - 1; i >= Math.max(view.first, at - REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (view.cover[i - view.first] !== 0 || BETWEEN.test(word.key) || DUAL.test(word)) continue;
    // Commas set a name off within the subject («الرئيس، فلان، عقد»).
    if (word.key === "،" && (view.cover[i - 1 - view.first] === 1 || view.cover[i + 1 - view.first] === 1)) continue;
    const status = wills.of(word);
    if (status === null) return null;
    const [subject = null, object = null] = view.groups.filter(
      (g) => g.first > i && g.end <= at && (g.preposition === "" || g.preposition === "من") && g.particle === "",
    );
    return { at: i, status, subject, urged: URGES.test(word.key) ? object : null };
  }
  return null;
}
