import type { ReaderWord } from "#knowledge/reader-word.ts";
import { wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, toldAround, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

/** So many tokens behind the verb «على» may stand. */
const REACH = 10;
/** Steps that somebody is to take. Wishes («تعزيز التعاون») are a commitment, and no task. */
const STEP =
  /^(عقد|استيناف|استئناف|تشكيل|انشاء|ارسال|ايفاد|اعداد|الدعوه|متابعه|لقاء|اجتماع|بدء|البدء|اجراء|وضع|صياغه|تكليف|تبادل|فتح|اعاده|توقيع|الاجتماع|اللقاء|مواصله|استكمال|تفعيل|تنظيم|عوده|الاسراع|سحب|نشر|تمديد|اتخاذ)$/;
const NOT = /^(لم|لن|لا|لو|اذا|عدم|قبل)$/;
const AGREES = /^[وف]?(اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا)$/;

/** «اتفق الجانبان على عقد جولة جديدة», «تم الاتفاق على استئناف …»: the step that the parties agreed to take. */
export function agreedNext(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.decided").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    const { key } = wordAt(view, hit.first) as ReaderWord;
    const before = wordAt(view, hit.first - 1)?.key ?? "";
    const done = AGREES.test(key) || (/^[وف]?الاتفاق$/.test(key) && /^[وف]?(تم|جري|خلاله|خلالها)$/.test(before));
    if (!done || NOT.test(before)) return [];
    const told = toldAround(context, hit.first);
    if (told !== null && /^(deny|refuse|demand|propose)$/.test(told.statement.act)) return [];
    for (let i = hit.end; i < Math.min(view.end, hit.end + REACH); i++) {
      const word = wordAt(view, i) as ReaderWord;
      if (/^[.،؛:]$/.test(word.key)) return [];
      const joined = word.key === "علي" && view.cover[i - view.first] === 0;
      if (!joined) continue;
      const step = wordAt(view, i + 1);
      if (step === undefined || !STEP.test(step.key)) return [];
      const end = clauseEnd(context, view, i + 1);
      return end - i < 3 ? [] : [{ rule: "agreed-next", actor: null, task: { first: i + 1, end }, at: hit.first, view }];
    }
    return [];
  });
}
