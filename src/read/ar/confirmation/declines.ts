import type { ReaderWord } from "#knowledge/reader-word.ts";
import { contactBefore, contactsWithin, type ToldContext } from "../cues/told-context.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";

/** «رفض التعليق», «امتنع عن تأكيد …», «رفض الكشف عن …»: of other things that are declined («الرد على اتصال») nothing is said of a contact. */
const COMMENT = /^(ال)?(تعليق|تاكيد|نفي|كشف|ادلاء|خوض|افصاح)$/;
/** With so few words nothing is named on which the comment is declined. */
const BARE = 2;

/** «رفض التعليق على اللقاء», «رفض التعليق»: a side that will neither confirm nor deny. */
export function declines(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    if (told.statement.act !== "decline" || !COMMENT.test((context.tokens.words[told.first] as ReaderWord).key)) return [];
    const { start, end } = told.statement.content;
    const named = contactsWithin(context, start, end)[0]?.contact;
    const { speaker } = told.statement;
    const contact = named ?? (told.end - told.first <= BARE ? contactBefore(context, told.at, (c) => isOfContact(context, speaker, c)) : null);
    if (contact === null) return [];
    // A comment on a contact that is named is declined by whoever is asked.
    const stands = isOfContact(context, speaker, contact) || (named !== undefined && context.actors.byId.get(speaker)?.kind !== "unnamed");
    return [{ contact: contact.id, actor: speaker, stance: stands ? "declines" : null, statement, span: wholeOf(told.statement) }];
  });
}
