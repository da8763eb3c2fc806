import type { ReaderWord } from "#knowledge/reader-word.ts";
import { contactsWithin, type ToldContext, wordBefore } from "../cues/told-context.ts";
import { WordPattern } from "../word-pattern.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";

const PAPER = new WordPattern(/^[وفبل]?(ال)?(بيان|بلاغ)$/);
/** «بيان عقب اللقاء», «البيان الذي أصدره فلان بعد المكالمة», «بيان عن الاتصال» */
const ON = new WordPattern(/^(عقب|بعد|بعيد|اثر|غداه|عن|حول|بشان|بخصوص|ختام)$/);
/** How many tokens behind the paper the contact may be named. */
const REACH = 16;

/** «قالت الرئاسة في بيان عقب اللقاء إن …», «البيان، الذي أصدره فلان بعد المكالمة، تحدث عن …»: what a side that took part says in a paper on a contact or right after it is its readout of it. */
export function paperOnContact(context: ToldContext): readonly Stance[] {
  const { start, words } = context.tokens;
  return context.told.flatMap((told, statement) => {
    const view = context.views[told.sentence];
    if (view === undefined) return [];
    const before = context.told[statement - 1];
    const first = before?.sentence === told.sentence ? Math.min(before.end, told.at) : view.first;
    let paper = first;
    while (paper < told.first && !PAPER.test(words[paper] as ReaderWord)) paper++;
    if (paper === told.first) return [];
    const end = start[Math.min(told.first, paper + REACH)] as number;
    const contact = contactsWithin(context, start[paper] as number, end).find((e) => ON.test(wordBefore(context, e.start)))?.contact;
    if (contact === undefined || (contact.status !== "held" && contact.status !== "under_way")) return [];
    if (!isOfContact(context, told.statement.speaker, contact)) return [];
    return [{ contact: contact.id, actor: told.statement.speaker, stance: null, statement, span: wholeOf(told.statement) }];
  });
}
