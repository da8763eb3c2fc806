import { contactsWithin, type ToldContext, wordBefore } from "../cues/told-context.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";

const TELLS = new Set<string>(["say", "announce", "confirm", "reveal", "stress"]);
/** «عن مضمون مكالمته», «تفاصيل اللقاء»: who tells what was in it tells that it was. */
const CONTENT = /^[وبل]?(ال)?(مضمون|مضامين|فحوي|تفاصيل|نتايج|محتوي|مجريات|خلاصه)$/;

/** «أعلن مساعد الرئيس أن الرئيس عرض مضمون مكالمته مع …»: a side that tells of the content of a contact stands behind it. */
export function tellsContent(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    if (!TELLS.has(told.statement.act)) return [];
    const { start, end } = told.statement.content;
    for (const { contact, start: at } of contactsWithin(context, start, end)) {
      if ((contact.status !== "held" && contact.status !== "under_way") || !isOfContact(context, told.statement.speaker, contact)) continue;
      if (!CONTENT.test(wordBefore(context, at)?.key ?? "")) continue;
      return [{ contact: contact.id, actor: told.statement.speaker, stance: "confirms" as const, statement, span: wholeOf(told.statement) }];
    }
    return [];
  });
}
