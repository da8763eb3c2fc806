import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, toldAround, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

const DECIDES = /^[وف]?(قرر|قررت|قررا|قرروا|تقرر)$/;
/** Steps that a decision sets in motion. «قرر زيارة القرية», «قرر رفع الأسعار» are acts of one's own. */
const STEP = /^(ارسال|ايفاد|تشكيل|دعوه|الدعوه|عقد|تكليف|استكمال|استيناف|استئناف|اعداد|انشاء|نقل|احاله)$/;
/** Steps by which another takes over. */
const HANDS_ON = /^(نقل|احاله|تكليف|دعوه)$/;
/** So far behind «نقل» whom it goes to may stand. */
const REACH = 12;

/** «قرر المجلس إيفاد وفد», «قرر نقل الطلب إلى اللجنة»: what was decided, with who takes it over or who decided. */
export function decided(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.decided").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null || !DECIDES.test((wordAt(view, hit.first) as ReaderWord).key)) return [];
    if (/^(لم|لن|لا|اذا|لو)$/.test(wordAt(view, hit.first - 1)?.key ?? "")) return [];
    if (/^(deny|refuse|demand|propose)$/.test(toldAround(context, hit.first)?.statement.act ?? "")) return [];
    const subject = view.groups.find((g) => g.first === hit.end && g.preposition === "" && g.particle === "");
    const from = subject?.end ?? hit.end;
    const step = wordAt(view, from);
    if (step === undefined || !STEP.test(step.key) || view.cover[from - view.first] !== 0) return [];
    const end = clauseEnd(context, view, from);
    const own = subject?.actors.length === 1 ? (subject.actors[0] as string) : null;
    const actor = HANDS_ON.test(step.key) ? takerOf(view, from, end) : own;
    return end - from < 2 ? [] : [{ rule: "decided", actor, task: { first: from, end }, at: hit.first, view }];
  });
}

/** «نقل الطلب إلى اللجنة», «دعوة اللجنة للاجتماع»: who is to go on with it. */
function takerOf(view: SentenceView, from: number, end: number): string | null {
  const group = view.groups.find((g) => g.first > from && g.first < Math.min(end, from + REACH) && (g.preposition === "الي" || g.first === from + 1));
  return group?.actors.length === 1 ? (group.actors[0] as string) : null;
}
