import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import { hitsOf, hitsWithin } from "../cues/cue-hits.ts";
import { clauseEnd, type ToldContext, toldAround, viewAt } from "../cues/told-context.ts";
import type { TaskDraft } from "./task-draft.ts";

/** So many tokens before the committee its decision may stand. */
const REACH = 14;
/** Acts that ask for a committee, and none that sets one up. */
const ASKS = new Set<string>(["demand", "propose", "ask", "refuse", "criticise", "deny", "warn"]);

/** «اتفقا على تشكيل لجنة لمتابعة …», «شكلت لجنة»: a body that is to do something, once it is decided on. */
export function committee(context: ToldContext): readonly TaskDraft[] {
  return hitsOf(context.cues, "task.committee").flatMap((hit) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    const told = toldAround(context, hit.first);
    if (told !== null && ASKS.has(told.statement.act)) return [];
    const isVerb = /^[وف]?شكل/.test(context.tokens.words[hit.first]?.key ?? "");
    const decided = hitsWithin(context.cues, "task.decided", Math.max(view.first, hit.first - REACH), hit.first).some(
      (d) => !isDemanded(context, view, d.end, hit.first),
    );
    if (isVerb ? !hasPurpose(context, hit.end) : !decided) return [];
    const end = clauseEnd(context, view, hit.end);
    return [{ rule: "committee", actor: null, task: { first: hit.first, end }, at: hit.first, view }];
  });
}

/** Words between the decision and the committee that make it a wish again. */
function isDemanded(context: ToldContext, view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(from, view.first); i < to; i++)
    if (/^(ضروره|اهميه|يتطلب|تتطلب|يستدعي|اقتراح|مقترح|لم|لن|عدم|رفض)$/.test((context.tokens.words[i] as ReaderWord).key)) return true;
  return false;
}

/** «شكلت لجنة لبحث …», «شكلت لجنة خاصة مهمتها …»: what it is for stands close behind. */
function hasPurpose(context: ToldContext, at: number): boolean {
  for (let i = at; i < at + PURPOSE_REACH; i++) {
    const word = context.tokens.words[i];
    if (word !== undefined && (/^(من|مهمتها|تتولي|مكلفه)$/.test(word.key) || (word.split.particle === "ل" && word.kind === "word"))) return true;
  }
  return false;
}

/** «شكل لجنة مشتركة من …». */
const PURPOSE_REACH = 4;
