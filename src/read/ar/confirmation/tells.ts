import type { ReaderWord } from "#knowledge/reader-word.ts";
import { contactsWithin, type ToldContext, type ToldEvidence } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { isOfContact, type Stance, wholeOf } from "./stance.ts";
import { WordPattern } from "../word-pattern.ts";

const TELLS = new Set<string>(["say", "announce", "confirm", "reveal"]);
/** The contact must begin within so many words of what is said, names and times not counted: farther on it is a circumstance. */
const OPENING = 6;
/** Words before the contact that make it no assertion. */
const UNSURE = new WordPattern(
  /^(لم|لن|لا|ليس|ليست|عدم|اذا|لو|قد|ربما|اي|ضروره|اهميه|استعداد|مستعد|مستعده|يامل|امل|استعداده|استعدادها|من|بعد|قبل|لدعم|دعم|لانجاح)$/,
);

/** A side that tells a contact, or says what it was about («أكد الكرملين أن الاجتماع تناول …»), stands behind it. */
export function tells(context: ToldContext): readonly Stance[] {
  return context.told.flatMap((told, statement) => {
    if (!TELLS.has(told.statement.act)) return [];
    const found = openedBy(context, told);
    if (found === null) return [];
    const { contact } = found;
    const own = isOfContact(context, told.statement.speaker, contact) && contact.status !== "proposed" && contact.status !== "denied";
    return [{ contact: contact.id, actor: told.statement.speaker, stance: own ? "confirms" : null, statement, span: wholeOf(told.statement) }];
  });
}

/** The contact with which what is said begins; null where it stands only in the frame («قال خلال لقائه …») or is no assertion. */
function openedBy(context: ToldContext, told: ToldStatement): ToldEvidence | null {
  const { start, words, text } = context.tokens;
  const view = context.views[told.sentence];
  // «الصين أنها التقت»: the words that tell it may begin with its subject, before what is said.
  const frame = start[Math.max(0, told.at - SUBJECT)] as number;
  let loose = 0;
  for (let i = told.first; i < told.end && loose < OPENING; i++) {
    const word = words[i] as ReaderWord;
    if (view === undefined || (view.cover[i - view.first] ?? 0) === 0) loose++;
    if (UNSURE.test(word)) return null;
    if (word.functionWord !== null || (word.noun === null && !(word.verb !== null && FRAMES.has(word.verb.verb.frame)))) continue;
    const at = start[i] as number;
    return contactsWithin(context, frame, Math.min(at + 1, text.length)).findLast((e) => e.end > at) ?? null;
  }
  return null;
}

/** So many words before the verb the subject may begin. */
const SUBJECT = 8;
/** Verbs that tell a contact by themselves. */
const FRAMES = new Set<string>([
  "meet",
  "host",
  "with",
  "discuss",
  "visit",
  "summon",
  "call",
  "send",
  "carry",
  "hold",
  "receive",
  "arrive",
  "attend",
  "gather",
]);
