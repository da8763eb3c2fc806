import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

/** Verbal nouns that are a task without «بـ» («كلف السعودية الدعوة إلى اجتماع»). */
const TASK = /^(ال)?(دعوه|اعداد|اجراء|متابعه|درس|تفاوض|اعاده|رياسه|اتصال|تواصل|تنسيق|اشراف|عمل|تحضير|صياغه|بحث|دراسه)$/;

/** «كلف الرئيس وزير الخارجية بـ…», «أوعز إلى الوزارة بـ…», «تكليف الوزارة بـ…»: who is ordered, and what to do. */
export function ordered(context: ToldContext): readonly TaskDraft[] {
  const verbs = hitsOf(context.cues, "task.order").map((hit) => ({ hit, noun: false }));
  const nouns = hitsOf(context.cues, "task.ordering").map((hit) => ({ hit, noun: true }));
  return [...verbs, ...nouns].flatMap(({ hit, noun }) => {
    const view = viewAt(context, hit.first);
    if (view === null || view.cover[hit.first - view.first] === 1) return [];
    const charged = noun ? view.groups.filter((g) => g.first === hit.end).slice(0, 1) : chargedBehind(view, hit.first, hit.end);
    for (const group of charged) {
      const from = taskFrom(view, group.end);
      if (from === null || group.actors.length !== 1) continue;
      const end = clauseEnd(context, view, from);
      if (end - from < 2) continue;
      return [{ rule: "ordered", actor: group.actors[0] as string, task: { first: from, end }, at: hit.first, view }];
    }
    return [];
  });
}

/** Whom the verb may charge: the last phrase of its clause that a task follows, its subject never. */
function chargedBehind(view: SentenceView, at: number, from: number): readonly { readonly actors: readonly string[]; readonly end: number }[] {
  const near = view.groups.filter(
    (g) => g.first >= from && looseWords(view, from, g.first) <= 2 && g.particle === "" && (g.preposition === "" || g.preposition === "الي"),
  );
  const subject = near[0];
  const told = near.filter((g) => g.preposition === "الي" || g.first !== subject?.first || isTold(view, at));
  return told.slice(0, 2);
}

/** The subject stands before the verb, or is who was spoken of («الوزير كلف …», «وكلف …»). */
const isTold = (view: SentenceView, at: number): boolean =>
  (wordAt(view, at) as ReaderWord).split.conjunction !== "" || view.groups.some((g) => g.end <= at && at - g.end <= 3 && g.preposition === "");

/** Where the task begins behind the phrase that ends at `end`; an apposition between commas is passed over. */
function taskFrom(view: SentenceView, end: number): number | null {
  let from = end;
  if (wordAt(view, from)?.key === "،") {
    let i = from + 1;
    while (i < Math.min(view.end, from + 12) && wordAt(view, i)?.key !== "،") i++;
    from = i + 1;
  }
  const word = wordAt(view, from);
  if (word === undefined || word.kind !== "word" || view.cover[from - view.first] !== 0) return null;
  if (word.split.particle === "ب" && word.split.pronoun === "") return from;
  if (word.key === "ان" || TASK.test(word.key)) return from;
  return word.split.particle === "ل" && /^لي|^لت/.test(word.key) && word.split.stem.length > 2 ? from : null;
}
