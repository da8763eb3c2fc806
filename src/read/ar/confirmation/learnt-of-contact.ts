import { contactsWithin, type ToldContext } from "../cues/told-context.ts";
import { type Stance, wholeOf } from "./stance.ts";

/** The words that tell the contact must end so near before the mark (in UTF-16 units, about five words): farther off something else may be what is told of. */
const NEAR = 40;

/** «تناولت المحادثات، وفق ما علمته الجريدة من مصادر ليبية، ملف …»: what the sources tell is what the contact held. */
export function learntOfContact(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    if (told.statement.rules[0] !== "learnt-from") return [];
    const at = context.tokens.start[told.at] as number;
    const sentence = context.tokens.start[context.views[told.sentence]?.first ?? told.at] as number;
    const last = contactsWithin(context, sentence, at).at(-1);
    if (last === undefined || at - last.end > NEAR || (last.contact.status !== "held" && last.contact.status !== "under_way")) return [];
    return [{ contact: last.contact.id, actor: told.statement.speaker, stance: null, statement, span: wholeOf(told.statement) }];
  });
}
