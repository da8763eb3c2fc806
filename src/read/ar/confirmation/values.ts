import type { Contact } from "#model/reading.ts";
import { contactsWithin, type ToldContext, wordBefore } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";

/** A contact that is praised must begin within so many UTF-16 units of what is praised: farther on it is a circumstance. */
const OPENING = 25;
/** «مكالمة مع …، وُصفت من …»: a comma and a space may stand between a contact and the passive verb. */
const BEHIND = 3;
const CIRCUMSTANCE = /^[وف]?(خلال|اثناء|عقب|بعد|بعيد|قبل|قبيل|لدي|فور|اثر|غداه|عشيه|في|هامش|ختام|مستهل)$/;

/** «وصف ترامب اللقاء الذي جمع … بالجيد», «أشاد الكرملين بجولة محادثات»: a side that values a contact which took place stands behind it. */
export function values(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    const { act, speaker } = told.statement;
    const found = act === "describe" ? described(context, told) : act === "praise" ? praised(context, told) : undefined;
    if (found === undefined || (found.status !== "held" && found.status !== "under_way")) return [];
    const own = isOfContact(context, speaker, found);
    return [{ contact: found.id, actor: speaker, stance: own ? "confirms" : null, statement, span: wholeOf(told.statement) }];
  });
}

const praised = (context: ToldContext, { statement: { content } }: ToldStatement): Contact | undefined =>
  contactsWithin(context, content.start, content.start + OPENING)[0]?.contact;

/** What is described stands between the verb and its description, or right before the passive. */
function described(context: ToldContext, told: ToldStatement): Contact | undefined {
  const verb = context.tokens.start[told.at] as number;
  const named = contactsWithin(context, verb, told.statement.content.start).find((e) => !CIRCUMSTANCE.test(wordBefore(context, e.start)?.key ?? ""));
  if (named !== undefined) return named.contact;
  const sentence = context.views[told.sentence];
  if (sentence === undefined) return undefined;
  return contactsWithin(context, context.tokens.start[sentence.first] as number, verb).findLast((e) => e.end <= verb && verb - e.end <= BEHIND)?.contact;
}
