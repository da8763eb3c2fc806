import type { Contact } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { contactsWithin, heldBefore, type ToldContext, wordBefore, wordFrom } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { WordPattern } from "../word-pattern.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";

/** «خلال المكالمة», «في اتصال هاتفي مع», «في ختام اللقاء»: where words were spoken. */
const IN = new WordPattern(/^[وف]?(خلال|اثناء|في|لدي|ابان|مستهل|بدايه|ختام)$/);
/** «… أكد خلاله أن»: in the contact told right before; «أكد فيها» only in a message, as anything else may be what it stands for. */
const IN_IT = new WordPattern(/^(خلاله|خلالها|اثناءه|اثناءها)$/);
const IN_LETTER = new WordPattern(/^(فيه|فيها)$/);
/** What is said while a visit lasts may be said to anybody. */
const VISIT = new WordPattern(/زيار|جول/);
/** «في مؤتمر صحفي خلال القمة»: said to the press. */
const TO_PRESS = new WordPattern(/^[وف]?(موتمر|تصريح|تصريحات|مقابله|حديث)$/);

/** «حذر الرئيس في المكالمة من …», «وخلال اللقاء، أكد الوزير أن …», «أجرى اتصالا … أكد خلاله أن …»: a statement of one who took part, told to have been made there. It is about the contact and confirms nothing. */
export function saidInContact(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    const contact = placeOf(context, told, context.told[statement - 1]);
    if (contact === null || !isOfContact(context, told.statement.speaker, contact)) return [];
    return [{ contact: contact.id, actor: told.statement.speaker, stance: null, statement, span: wholeOf(told.statement) }];
  });
}

/** The contact in which something is told to have been said: in the words from the statement before up to what was said. */
function placeOf(context: ToldContext, told: ToldStatement, before: ToldStatement | undefined): Contact | null {
  const view = context.views[told.sentence];
  if (view === undefined) return null;
  const { start } = context.tokens;
  const first = before?.sentence === told.sentence ? Math.min(before.end, told.at) : view.first;
  const end = start[told.first] as number;
  if (hasWord(context, first, told.first, TO_PRESS)) return null;
  const named = contactsWithin(context, start[first] as number, end).findLast(
    (e) => IN.test(wordBefore(context, e.start)) && !VISIT.test(wordFrom(context, e.start)),
  );
  if (named !== undefined) return wasHeld(named.contact) ? named.contact : heldBefore(context, told.at, (c) => isSamePair(c, named.contact));
  const last = contactsWithin(context, start[view.first] as number, start[told.at] as number).at(-1)?.contact;
  if (last === undefined || !wasHeld(last)) return null;
  const isIn = hasWord(context, told.at + 1, told.first, IN_IT) || (last.kind === "message" && hasWord(context, told.at + 1, told.first, IN_LETTER));
  return isIn ? last : null;
}

function hasWord({ tokens }: ToldContext, from: number, end: number, pattern: WordPattern): boolean {
  for (let i = from; i < end; i++) if (pattern.test(tokens.words[i] as ReaderWord)) return true;
  return false;
}

const wasHeld = ({ status }: Contact): boolean => status === "held" || status === "under_way";

/** Of the same parties: what was said in talks of theirs was said in those that they had, not in those that are ahead. */
const isSamePair = (a: Contact, b: Contact): boolean =>
  a.participants.length === b.participants.length && b.participants.every((p) => a.participants.some((q) => q.actor === p.actor));
