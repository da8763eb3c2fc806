import type { ReaderWord } from "#knowledge/reader-word.ts";
import { subjectOf } from "./arguments.ts";
import { type ContactContext, topicBefore } from "./context.ts";
import { isDenied } from "./denial.ts";
import type { TokenRange } from "../token-range.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** Who invites whom to a visit. */
export interface Invitation {
  /** null where the text does not say who sent it. */
  readonly host: string | null;
  readonly guest: string;
  readonly accepted: boolean;
  /** «لم توجه دعوة إلى فلان» */
  readonly denied: boolean;
  /** The words from the inviting to the visit. */
  readonly words: TokenRange;
}

/** How far before the visit its invitation may stand, and behind it the acceptance. */
const REACH = 32;
const ANSWER = 14;
/** How far before «دعوة» the verb stands that sends or receives it, with whom it is sent by and to between. */
const VERB_REACH = 24;

/** «وجه له الدعوة لزيارة موسكو», «دعا المبعوث إلى زيارة عدن»; null where the visit at `at` is no invitation's. */
export function invitationTo(context: ContactContext, sentence: number, at: number): Invitation | null {
  const view = context.views[sentence] as SentenceView;
  for (let i = at - 1; i >= Math.max(view.first, at - REACH); i--) {
    const { key } = wordAt(view, i) as ReaderWord;
    if (/^[.؟!]$/.test(key)) return null;
    if (!/^[وفب]?(ال)?(دعا|دعت|دعوه|دعاه|دعته|يدعو|تدعو|يدعوه)$/.test(key)) continue;
    const called = /دعوه$/.test(key) ? byLetter(context, view, i, at) : byVerb(context, sentence, i, at);
    if (called === null) return null;
    const { host, guest } = called;
    let accepted = false;
    for (let j = at; j < Math.min(view.end, at + ANSWER); j++)
      if (/^[وف]?(قبل|قبلت|لبي|لبت|قبول|تلبيه|وافق|وافقت)$/.test(wordAt(view, j)?.key ?? "")) accepted = true;
    return {
      host,
      guest,
      accepted,
      words: { first: Math.min(i, called.verb), end: at + 1 },
      denied: isDenied(view, called.verb) || NOT.test(wordAt(view, called.verb - 1)?.key ?? ""),
    };
  }
  return null;
}

const NOT = /^[وف]?(لم|لا|لن)$/;

type Called = Pick<Invitation, "host" | "guest"> & { readonly verb: number };

/** «دعا الرئيس المبعوث إلى زيارة …» */
function byVerb(context: ContactContext, sentence: number, verb: number, visit: number): Called | null {
  const view = context.views[sentence] as SentenceView;
  const host = subjectOf(view, verb, visit)?.group.actors[0];
  return host === undefined ? null : called(verb, host, guestBehind(view, verb, visit, host) ?? topicBefore(context, sentence, verb, [host]));
}

/** «وجه له دعوة», «سلم فلانا دعوة من نظيره», «تلقى دعوة من نظيره»: who hands the letter over is the host only where nobody else is told to have sent it. */
function byLetter(context: ContactContext, view: SentenceView, letter: number, visit: number): Called | null {
  const verb = verbBefore(view, letter);
  if (verb === null) return null;
  const found = subjectOf(view, verb, visit);
  const subject = found?.group ?? null;
  const sender = view.groups.find((g) => g.first > letter && g.end <= visit && (g.preposition === "من" || wordAt(view, g.first - 1)?.key === "قبل"))?.actors[0];
  const sentence = context.views.indexOf(view);
  if (wordAt(view, verb)?.verb?.verb.frame === "receive") {
    // «في وقت تلقى دعوة»: who stands far before it is not its subject.
    const near = found !== null && (found.after || found.group.end === verb);
    const guest = (near ? subject?.actors[0] : null) ?? topicBefore(context, sentence, verb, sender === undefined ? [] : [sender]);
    return called(verb, sender ?? null, guest);
  }
  const host = sender ?? subject?.actors[0];
  if (host === undefined) return null;
  const handed = view.groups.find((g) => g.first > verb && g.end <= letter && g !== subject && g.preposition === "" && !g.actors.includes(host))?.actors[0];
  return called(verb, host, (sender === undefined ? null : handed) ?? guestBehind(view, letter, visit, host) ?? topicBefore(context, sentence, letter, [host]));
}

const called = (verb: number, host: string | null, guest: string | null | undefined): Called | null =>
  guest == null || guest === host ? null : { verb, host, guest };

const guestBehind = (view: SentenceView, from: number, to: number, host: string): string | undefined =>
  view.groups.find((g) => g.end <= to && g.first > from && !g.actors.includes(host) && (g.particle === "ل" || g.preposition === "" || g.preposition === "الي"))
    ?.actors[0];

function verbBefore(view: SentenceView, at: number): number | null {
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) if (wordAt(view, i)?.verb != null && view.cover[i - view.first] === 0) return i;
  return null;
}

/** Who began a contact, and the words that say so. */
export interface Beginner {
  readonly actor: string;
  readonly words: TokenRange;
}

/** «بدعوة من X», «بمبادرة من X», «بناء على طلب X»: who began the contact at `at`, whose clause ends at `end`. */
export function beginnerOf(view: SentenceView, at: number, end: number): Beginner | null {
  for (const group of view.groups) {
    if (group.first <= at || group.first > end + 25) continue;
    for (let i = group.first - 1; i >= Math.max(at, group.first - 4); i--) {
      const key = wordAt(view, i)?.key ?? "";
      if (/^(بدعوه|لدعوه|دعوه|بمبادره|بطلب|طلب|بدعوته)$/.test(key)) return { actor: group.actors[0] as string, words: { first: i, end: group.end } };
      if (!/^(من|كريمه|رسميه|لدن|شخصيه|خاصه)$/.test(key)) break;
    }
  }
  return null;
}
