import type { ReaderWord } from "#knowledge/reader-word.ts";
import { wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, contactBefore, type ToldContext, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

const EVENT = /^(ل|لل|ال)?(قمه|لقاء|اجتماع|اجتماعات|موتمر|مفاوضات|محادثات|زياره|مباحثات|جوله)$/;
/** «تمهيدا لعقد اللقاء» */
const HOLDING = /^(ل)?(عقد|انعقاد|اجراء|اطلاق|استئناف|استيناف|ارسال)$/;

/** «التقى … للتحضير لقمة», «مسار … تمهيدا لعقد اللقاء»: what a contact is to prepare. */
export function prepares(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.prepare").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null || contactBefore(context, hit.first) === null) return [];
    let at = hit.end;
    if (HOLDING.test(wordAt(view, at)?.key ?? "")) at++;
    const event = wordAt(view, at) as ReaderWord | undefined;
    if (event === undefined || !EVENT.test(event.key) || (at === hit.end && event.splits.every((s) => s.particle !== "ل"))) return [];
    return [{ rule: "prepares", actor: null, task: { first: hit.first, end: clauseEnd(context, view, at) }, at: hit.first, view }];
  });
}
