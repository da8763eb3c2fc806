import type { Contact } from "#model/reading.ts";
import { heldBefore, type ToldContext } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { WordPattern } from "../word-pattern.ts";
import { type Stance, wholeOf } from "./stance.ts";

/** Verbs with an object to whom one speaks in person. A call on somebody («دعا», «طالب») may be made before the cameras. */
const IN_PERSON = new Set(["ابلغ", "اخبر", "اطلع", "صارح", "حذر", "طمان"]);

const PLUPERFECT = new WordPattern(/^[وف]?(قد|كان|كانت)$/);

/** «وأبلغ الرئيس نظيره أن …», «قال الوزير لنظيره إن …» behind a contact of the two: what one who took part said to the other he said there. */
export function saidToCounterpart(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    const { speaker } = told.statement;
    const other = addressee(context, told);
    // «وكان الوزير قد أبلغ نظيره»: before what is told.
    if (other === null || PLUPERFECT.test(context.views[told.sentence]?.tokens.words[told.at - 1]) || !isPerson(context, speaker) || !isPerson(context, other))
      return [];
    const contact = heldBefore(context, told.at, (c) => takesPart(c, speaker) && takesPart(c, other));
    return contact === null ? [] : [{ contact: contact.id, actor: speaker, stance: null, statement, span: wholeOf(told.statement) }];
  });
}

const isPerson = (context: ToldContext, id: string): boolean => context.actors.byId.get(id)?.kind === "person";

const takesPart = (contact: Contact, id: string): boolean => contact.participants.some((p) => p.actor === id);

/** The one person to whom the words are told to have been spoken, between the verb and what was said. */
function addressee(context: ToldContext, told: ToldStatement): string | null {
  const group = context.views[told.sentence]?.groups.find(
    (g) =>
      g.first > told.at &&
      g.end <= told.first &&
      g.preposition === "" &&
      (g.particle === "ل" || (g.particle === "" && IN_PERSON.has(told.verb ?? ""))) &&
      !g.actors.includes(told.statement.speaker),
  );
  return group?.actors.length === 1 ? (group.actors[0] as string) : null;
}
