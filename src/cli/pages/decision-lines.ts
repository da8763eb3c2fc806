import type { Decision } from "#model/record/decision.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { actionWords } from "./action-words.ts";
import type { RecordView } from "./record-view.ts";

/** A line of the ledger: its number, who decided when, what, and why; `undone` where it no longer holds. */
export function decisionLines({ number, at, author, note, action }: Decision, undone: boolean, view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  const when = say("decision.at", { date: dateWords(at.slice(0, 10), say), time: at.slice(11, 16) });
  const head = [isolated(author, say.lang), when, ...(undone ? [say("decision.undone")] : [])].join(" · ");
  return [
    `${String(number).padStart(3)} ${paint.strong(head)}`,
    `${INDENT} ${undone ? paint.faint(actionWords(action, view)) : actionWords(action, view)}`,
    ...(note === null ? [] : [`${INDENT} ${paint.faint(say("decision.note", { note: isolated(note, say.lang) }))}`]),
  ];
}
