import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import { endsClause, isForTheSakeOf, looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { willOver } from "./will.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";

/** The verb that holds the contact which a noun names. */
export interface Governor {
  readonly use: VerbUse;
  readonly at: number;
}

const HOLDS = new Set([
  "hold",
  "receive",
  "chair",
  "attend",
  "gather",
  "invite",
  "send",
  "submit",
  "carry",
  "host",
  "happen",
  "cancel",
  "postpone",
  "discuss",
  "speech",
  "say",
  "mediate",
]);
/** Verbs that are looked for across a parenthesis. */
const OUTSIDE_PARENTHESIS = new Set(["hold", "receive", "chair", "send", "host", "attend"]);
/** «عقد اجتماع», «إجراء محادثات»: the verbal noun that holds a contact. */
const HOLDING = /^[بل]?(عقد|اجراء|استضافه|تنظيم|ترتيب|استيناف|مواصله|بدء|انطلاق|انعقاد)$|^و(اجراء|استضافه|تنظيم|ترتيب|استيناف|مواصله|بدء|انطلاق|انعقاد)$/;
/** Behind these a contact is a circumstance: no verb before them holds it. */
const CIRCUMSTANCE = /^[وف]?(خلال|اثناء|عقب|اعقاب|بعد|بعيد|قبل|قبيل|منذ|لدي|فور|اثر|غداه|عشيه|ختام|هامش|مستهل|بدايه|اطار)$/;
/** How far before the noun its verb may stand. */
const VERB_REACH = 40;
const LOOSE_BEFORE_NOUN = 3;
/** The same where the noun stands behind a parenthesis in commas («أجرى الوزير فور وصوله، في زيارة قصيرة، مباحثات»). */
const LOOSE_BEFORE_PARENTHESIS = 14;

/** true for the verbal noun of a verb that holds contacts, «عقد» in doubt. */
export const mayHold = (word: ReaderWord): boolean => HOLDING.test(word.key);

/** «خلال لقائه», «عقب اجتماع». */
export const isCircumstance = (view: SentenceView, at: number): boolean => CIRCUMSTANCE.test(wordAt(view, at - 1)?.key ?? "");

/** «اقتراح عقد لقاء», «على عقد قمة»: عقد is the verbal noun where a noun or preposition stands before it. */
export function isHolding(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined || !hasTrait(view.tokens, at, Trigger.holding)) return false;
  if (word.key !== "عقد") return true;
  const before = wordAt(view, at - 1);
  // «اقترحت تركيا عقد قمة»: behind a verb of will and its subject it is the verbal noun, too.
  if (view.cover[at - 1 - view.first] === 1) return willOver(view, at) !== null;
  return (
    before?.kind === "word" &&
    view.cover[at - 1 - view.first] === 0 &&
    (before.functionWord === "preposition" || (before.functionWord === null && before.key !== "تم"))
  );
}

/** «بدء أمير قطر زيارة», «إجراء الوزير محادثات»: the token of a verbal noun that has its own subject before the contact at `at`; null where none stands there. */
export function masdarBefore(view: SentenceView, at: number): number | null {
  for (let i = at - 2; i >= Math.max(view.first, at - VERB_REACH); i--) {
    if (!hasTrait(view.tokens, i, Trigger.clauseEnd | Trigger.verb | Trigger.holding)) continue;
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i) || (word.verb !== null && view.cover[i - view.first] === 0)) return null;
    if (!hasTrait(view.tokens, i, Trigger.holding)) continue;
    return view.groups.some((g) => g.first === i + 1) && looseWords(view, i + 1, at) <= LOOSE_BEFORE_NOUN ? i : null;
  }
  return null;
}

/** The verb that holds the contact named at `at`; null where none does. */
export function governorOf(view: SentenceView, at: number): Governor | null {
  if (isCircumstance(view, at)) return null;
  const parenthesis = wordAt(view, at - 1)?.key === "،" && wordAt(view, at)?.noun?.split.conjunction !== "و";
  const owned = wordAt(view, at)?.noun?.split.pronoun !== "";
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) {
    if (!hasTrait(view.tokens, i, Trigger.clauseEnd | Trigger.verb | Trigger.noun)) continue;
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i)) return null;
    if (view.cover[i - view.first] !== 0 || isHolding(view, i) || isForTheSakeOf(view, i)) continue;
    if (word.verb !== null && word.noun === null && word.nisba === null) {
      const { frame } = word.verb.verb;
      if (parenthesis && !OUTSIDE_PARENTHESIS.has(frame)) continue;
      if (looseWords(view, i + 1, at) > (parenthesis ? LOOSE_BEFORE_PARENTHESIS : LOOSE_BEFORE_NOUN)) return null;
      // «علق على الزيارة»: he spoke of it.
      if (word.verb.verb.id === "علق" && wordAt(view, at - 1)?.key === "علي") return null;
      return HOLDS.has(word.verb.verb.frame) ? { use: word.verb, at: i } : null;
    }
    // «اختتم الوفدان جولة ثانية من المحادثات»: a round of the contact.
    if (word.noun?.noun.id === "جوله") continue;
    // «زيارة فلان ولقائه»: joined to the noun before, which has its own verb.
    if (word.noun !== null && !parenthesis && (looseWords(view, i + 1, at) > 0 || owned)) return null;
  }
  return null;
}
