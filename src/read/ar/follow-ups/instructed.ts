import type { ReaderWord } from "#knowledge/reader-word.ts";
import { wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

/** «وجه بإعداد …» orders, «وجه بضرورة …» wishes. */
const NO_TASK = /^ب(ان|انه|ضروره|اهميه|ذلك|هذا|كلمه|كلمته|اسم|شكل)$/;

/** «وجّه الرئيس بإعداد تصور»: what is to be done, where nobody is told to whom. */
export function instructed(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.instruct").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null || view.cover[hit.first - view.first] === 1) return [];
    // «على أكمل وجه وبتفان»: the noun, behind another word that governs it.
    const { split } = wordAt(view, hit.first) as ReaderWord;
    const before = wordAt(view, hit.first - 1);
    const opens = split.conjunction !== "" || before === undefined || before.kind !== "word" || view.cover[hit.first - 1 - view.first] === 1;
    if (!opens && !/^(كما|ان|انه|وقد|قد|ثم|الذي|التي)$/.test(before.key)) return [];
    const subject = view.groups.find((g) => g.first === hit.end && g.preposition === "" && g.particle === "");
    const from = subject?.end ?? hit.end;
    const word = wordAt(view, from) as ReaderWord | undefined;
    if (
      word === undefined ||
      word.split.particle !== "ب" ||
      word.split.article ||
      word.split.conjunction !== "" ||
      word.split.pronoun !== "" ||
      NO_TASK.test(word.key)
    )
      return [];
    if (view.cover[from - view.first] !== 0) return [];
    const end = clauseEnd(context, view, from);
    return end - from < 2 ? [] : [{ rule: "instructed", actor: null, task: { first: from, end }, at: hit.first, view }];
  });
}
