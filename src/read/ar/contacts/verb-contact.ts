import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import type { ContactKind, Role } from "#model/reading.ts";
import { disagrees } from "./agreement.ts";
import { argumentsAfter, subjectOf } from "./arguments.ts";
import { travels } from "./bound-for.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { atHome, type ContactContext, ensureState, namesMedia, sameSide, topicBefore } from "./context.ts";
import { delegatesEnd } from "./delegates.ts";
import { destinationAfter } from "./destination.ts";
import { DUAL } from "./dual.ts";
import { elidesSubject } from "./elided-subject.ts";
import { type Group, listed } from "./group.ts";
import { beginnerOf } from "./invitation.ts";
import { ledBy } from "./led-by.ts";
import { isOneByOne } from "./one-by-one.ts";
import { isOwnBody } from "./own-body.ts";
import { carriesSubject, looseWords, type SentenceView, someWord, subjectIsPronoun, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import { verbStatus } from "./status.ts";
import { subjectBefore } from "./subject-before.ts";
import { isFirstEver, isSupposed } from "./supposed.ts";
import { NO_WORDS } from "./told-words.ts";

const KIND: Readonly<Record<string, ContactKind>> = {
  meet: "meeting",
  host: "meeting",
  with: "meeting",
  visit: "visit",
  summon: "meeting",
  call: "call",
  discuss: "meeting",
  arrive: "visit",
  send: "message",
};
/** Verbs that send something by themselves («أبرق إلى»); the others send what a noun names. */
const CORRESPONDS = new Set(["ابرق", "راسل"]);
const TALKS = /^[وفس]?(يتفاوض|تفاوض|تفاوضت|تباحث|تباحثت|يتباحث|تشاور|تشاورت|يتشاور|تحادث|تحادثت)/;
const JOINTLY = new Set(["بحث", "ناقش", "استعرض", "تدارس"]);
const GOES_ON = /^[وف]?(ان|ثم|كما|قد|انه)$/;
const OWN_MISSION = /^(سفاره|قنصليه|ملحقيه|بعثه)$/;
/** «يلتقيان», «سيجتمعان»: two, and still ahead. */
const IN_TWO = new WordPattern(/^[وف]?س?ي(لتقي|جتمع|تقابل)(ان|ا)$/);
const TIME_BEFORE = new WordPattern(/^[وف]?(قبل|بعد|قبلها|بعدها|ذلك|لاحقا|قريبا|ايضا)$/);
const RELATIVE = new WordPattern(/^[وف]?(الذي|التي)$/);
const PHONE = new WordPattern(/^(هاتفيا|بالهاتف|هاتفي)$/);
const CONVERSATION = new WordPattern(/^ب?(محادثه|مكالمه|اتصال)$/);
const BY_TELEPHONE = new WordPattern(/^هاتفيه?$/);

/** true for a verb that may tell a contact. */
export const mayTell = ({ verb }: VerbUse): boolean => KIND[verb.frame] !== undefined && (verb.frame !== "send" || CORRESPONDS.has(verb.id));

/** Reads the contact that the verb at `at` tells («التقى», «استقبل», «زار», «اجتمع مع»); null where its parties are not named. */
export function verbContact(context: ContactContext, sentence: number, at: number, use: VerbUse): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const { frame } = use.verb;
  let kind = KIND[frame];
  if (kind === undefined || (frame === "send" && !CORRESPONDS.has(use.verb.id))) return null;
  // «نتحدث مع القذافي»: someone's own words, not the report's.
  if (use.verb.tense === "present" && /^[نا]/.test(use.verb.form)) return null;
  if (use.verb.id === "اتصل" && use.verb.tense === "present" && !use.future) return null;
  // «وزارتها» is her ministry.
  if (use.verb.id === "زار" && use.split.pronoun !== "" && (wordAt(view, at) as ReaderWord).key.startsWith("وزارت")) return null;
  if (isSupposed(view, at, use) || isFirstEver(view, at)) return null;
  const isPersons = (g: Group | undefined): boolean => g !== undefined && g.actors.every((id) => context.actors.byId.get(id)?.kind === "person");
  const args = argumentsAfter(view, at);
  const transitive = frame === "meet" || frame === "host" || frame === "visit" || frame === "summon" || frame === "call";
  // «الذي التقى فلانا مندوب الحكومة»: the subject stands before, and what follows whom he met says who that is.
  const objectOnly = transitive && use.split.pronoun === "" && (RELATIVE.test(wordAt(view, at - 1)) || subjectIsPronoun(view, at));
  // One person told twice in a row (a long title, then the name) is one phrase.
  const directAll = args
    .filter((a) => a.link === "direct" || a.link === "agent")
    .map((a) => a.group)
    .filter((g, i, all) => i === 0 || g.actors.join() !== all[i - 1]?.actors.join())
    .reduce<readonly Group[]>(listed, []);
  const direct = objectOnly && isApposed(directAll) ? directAll.slice(0, 1) : directAll;
  const joined = args
    .filter(
      (a) =>
        a.link === "with" ||
        (a.link === "by" && (frame === "meet" || frame === "with" || frame === "call")) ||
        (a.link === "to" && (frame === "send" || (use.verb.id === "اجتمع" && a.group.preposition === "الي" && isPersons(a.group)))),
    )
    .map((a) => a.group);

  // «تستضيف الدولة فلانا» gives shelter, «تستضيف القمة» is told by the noun; «استضاف الرئيس نظيره» is a meeting.
  if (use.verb.id === "استضاف" && !(isPersons(direct[0]) && isPersons(direct[1]))) return null;
  const before = direct.length > 0 ? null : subjectOf(view, at);
  // «بحث الوزيران …، بعد أن بحث مع …»: a verb in the singular behind its subject has one.
  const single = (g: Group): Group => (use.verb.number === "one" && g.actors.length > 1 ? { ...g, actors: g.actors.slice(0, 1) } : g);
  const near = before === null || before.after ? null : disagrees(view, at, before.group) ? subjectBefore(view, at) : before.group;
  const told = near === null ? null : single(near);
  let subject: Group | null = direct[0] ?? told;
  let object: Group | null = transitive ? (direct[1] ?? null) : null;
  if (transitive && direct.length === 1 && use.split.pronoun === "" && joined.length === 0) {
    // One phrase behind the verb: the object, where a subject stands before it in the clause; «سيزور الرئيس كينيا» has its place as object.
    const earlier = subjectBefore(view, at);
    const place = frame === "visit" ? destinationAfter(view, at) : null;
    if (earlier !== null && place === null) {
      subject = earlier;
      object = direct[0] ?? null;
    } else if (frame === "visit" && isBody(context, direct[0] as Group)) {
      subject = earlier;
      object = direct[0] ?? null;
    }
  }
  const elided = direct.length === 1 && elidesSubject(view, at, use, direct[0] as Group) && subject === direct[0];
  // «إنه التقى الوزير», «والتقى الوزير»: the subject was told before, the phrase behind the verb is whom he met.
  if (
    transitive &&
    object === null &&
    subject !== null &&
    subject === direct[0] &&
    direct.length === 1 &&
    joined.length === 0 &&
    use.split.pronoun === "" &&
    frame !== "visit" &&
    (carriesSubject(view, at) || elided)
  ) {
    object = subject;
    subject = null;
  }
  const ofTwo = (frame === "meet" || frame === "with") && joined.length === 0;
  // «على أن يجتمع مستشارون من الجانبين»: they are the subject.
  const behind = ofTwo ? delegatesEnd(view, at + 1 + gapBefore(view, at + 1)) : null;
  const delegations = behind !== null;
  // «حين يلتقيان», «أن يلتقيا»: of two, whom nobody near it is.
  const inTwo = ofTwo && IN_TWO.test(wordAt(view, at)) && (subject === null || (subject.actors.length < 2 && direct.length === 0));
  if (delegations || inTwo) {
    subject = null;
    object = null;
  }
  const parties = new Map<string, Role>();
  const ranks: (string | null)[] = [];
  let first = at;
  let end = behind ?? at + 1;
  const take = (group: Group | null, role: Role): void => {
    if (group === null) return;
    for (const id of group.actors) if (!parties.has(id)) parties.set(id, role);
    for (const r of group.references) if (r.many || r.mention.kind === "title") ranks.push(r.delegation ? "delegation" : r.rank);
    first = Math.min(first, group.first);
    end = Math.max(end, group.end);
  };
  if (subject !== null) take(subject, frame === "host" ? "host" : "party");
  else if (!delegations && !inTwo && (transitive ? carriesSubject(view, at) || elided || use.split.pronoun !== "" : joined.length > 0)) {
    const topic = topicBefore(context, sentence, at, [...(object?.actors ?? []), ...joined.flatMap((g) => g.actors)]);
    if (topic !== null) parties.set(topic, frame === "host" ? "host" : "party");
  }
  take(object, frame === "visit" ? "host" : "party");
  for (const group of joined) take(group, "party");
  for (const argument of args) if (argument.link === "presence") take(argument.group, "attendee");
  if (use.split.pronoun !== "" && transitive) {
    const topic = topicBefore(context, sentence, at, [...parties.keys()]);
    if (topic !== null && !parties.has(topic)) parties.set(topic, "party");
  }
  // «زار السودان بعد أن زار النيجر»: the visitor goes on.
  if (frame === "visit" && subject === null && object !== null && GOES_ON.test(wordAt(view, at - 1)?.key ?? "")) {
    const visitor = topicBefore(context, sentence, at, object.actors, false);
    if (visitor !== null && context.actors.byId.get(visitor)?.kind === "person") parties.set(visitor, "party");
  }
  let destination: Candidate["destination"] = null;
  if (kind === "visit") {
    destination = destinationAfter(view, at);
    if (destination === null && object === null) return null;
    // «زار سفارة بلاده»
    if (object !== null && view.tokens.words.slice(at + 1, object.first).some((w) => OWN_MISSION.test(w.key))) return null;
    if (
      frame === "arrive" &&
      !(use.verb.id === "وصل" || use.verb.id === "توجه" || use.verb.id === "سافر" || use.verb.id === "حل" || use.verb.id === "انتقل" || use.verb.id === "ذهب")
    )
      return null;
    // «إنه سيتوجه إلى صنعاء»
    // «يلتقي ميتشل باراك ثم يتوجه إلى رام الله»: the subject goes on.
    const goesOn = wordAt(view, at - 1)?.key === "ثم" && direct.length === 0;
    if (goesOn) {
      for (const id of subject?.actors ?? []) parties.delete(id);
      subject = null;
    }
    const teller = subject === null && (goesOn || subjectIsPronoun(view, at)) ? topicBefore(context, sentence, at, [], false) : null;
    if (teller !== null) parties.set(teller, "party");
    if (frame === "arrive" && subject === null && teller === null) return null;
    if (subject !== null && !travels(context, subject)) return null;
    if (subject !== null) ledBy(context, view, subject, parties);
    const country = destination?.country ?? null;
    if (destination === null && object !== null && object.references[0]?.mention.entity?.kind === "state")
      destination = {
        name: object.references[0].mention.capital
          ? view.tokens.text.slice(view.tokens.start[object.references[0].mention.nameFirst], view.tokens.end[object.references[0].mention.nameEnd - 1])
          : object.references[0].mention.entity.ar,
        country: object.references[0].mention.entity.id,
        words: { first: object.references[0].first, end: object.references[0].end },
      };
    if (country !== null) {
      const id = ensureState(context, country, at);
      if (id !== null && ![...parties.keys()].some((p) => context.actors.byId.get(p)?.side === id)) parties.set(id, "host");
    }
  }
  // «بحث الوزير ونظيره التعاون»: the two together.
  const together =
    frame === "discuss" &&
    direct[0] !== undefined &&
    direct[0].actors.length >= 2 &&
    direct[0].first <= at + 3 &&
    direct[0].references.every((r) => r.mention.kind !== "body") &&
    JOINTLY.has(use.verb.id);
  // «الرئيسان تحدثا هاتفيا»
  const spoke = frame === "discuss" && subject !== null && subject.actors.length >= 2 && PHONE.test(wordAt(view, at + 1));
  if (
    frame === "discuss" &&
    !together &&
    !spoke &&
    (joined.length === 0 ||
      looseWords(
        view,
        Math.max(at + 1, Math.min(subject !== null && subject.first > at ? subject.end : at + 1, (joined[0] as Group).first)),
        (joined[0] as Group).first,
      ) > (JOINTLY.has(use.verb.id) ? 8 : 2))
  )
    return null;
  if (frame === "discuss" && use.verb.tense === "past" && isHeldMasdar(view, at)) return null;
  if (frame === "discuss" && view.tokens.words.slice(Math.max(view.first, at - 3), at).some((w) => w.noun !== null)) return null;
  const beginner = beginnerOf(view, at, end);
  const session = frame === "with" && subject !== null && subject.actors.length === 1 && isBody(context, subject);
  if (session && parties.size === 1 && beginner !== null) parties.set(beginner.actor, "party");
  // «التقى الرجلان»: the two told before.
  const dual = (parties.size === 0 && DUAL.test(wordAt(view, at + 1))) || inTwo;
  if (parties.size < 2 && !session && !dual && !delegations) return null;
  if (namesMedia(context, [...parties.keys()])) return null;
  // «تقابلها الحكومة الأخرى»: bodies do not meet by verb unless somebody of theirs is told.
  const people = [...parties.keys()].some((id) => context.actors.byId.get(id)?.kind === "person") || ranks.length > 0;
  if (transitive && !people && !dual && !delegations) return null;
  const phone =
    someWord(view, at, Math.max(at + 5, end), PHONE) ||
    // «تحدث مع الوزير عبر الهاتف»
    (wordAt(view, end)?.key === "عبر" && wordAt(view, end + 1)?.key === "الهاتف") ||
    // «ناقش … مع الرئيس خلال محادثة هاتفية»
    [0, 1, 2].some((d) => CONVERSATION.test(wordAt(view, end + d)) && BY_TELEPHONE.test(wordAt(view, end + d + 1)));
  if (phone) kind = "call";
  else if (kind === "meeting" && TALKS.test((wordAt(view, at) as ReaderWord).key)) kind = "talks";
  if (frame === "call" && use.verb.id === "اتصل" && joined.length === 0) return null;
  // A man does not visit his own state.
  if (kind === "visit" && atHome(context, [...parties])) return null;
  const { status, told: statusTold, words: statusWords } = verbStatus(view, at, use);
  const caller = frame === "summon" || frame === "call" || frame === "send" ? subject : null;
  const own = sameSide(context, [...parties.keys()]) || (session && parties.size === 1 && [...parties.keys()].every((id) => isOwnBody(context, id)));
  if (own && kind === "meeting") kind = "consultation";
  return {
    ...UNTOLD,
    rule: `verb-${frame}`,
    kind,
    status,
    statusTold,
    parties: [...parties].map(([actor, role]) => ({ actor, role })),
    each: isOneByOne(view, end)
      ? (object?.actors ?? joined.flatMap((g) => g.actors))
      : joined.length > 1 && joined.every((g) => g.actors.length === 1)
        ? joined.flatMap((g) => g.actors)
        : [],
    initiator: beginner?.actor ?? caller?.actors[0] ?? null,
    word: use.verb.id,
    sentence,
    at,
    first,
    end,
    dual,
    delegations,
    // «لم يجتمع الوزيران» tells of another occasion than the plan told before.
    other: status === "denied",
    ranks,
    internal: own,
    destination,
    words: {
      ...NO_WORDS,
      status: statusWords,
      initiator: beginner?.words ?? (caller === null ? null : { first: Math.min(at, caller.first), end: Math.max(at + 1, caller.end) }),
    },
  };
}

/** «يجتمع قبل ذلك مستشارون», «يلتقي غدا خبراء»: how many words of time stand at `from`. */
function gapBefore(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.end && (view.cover[i - view.first] === 2 || TIME_BEFORE.test(wordAt(view, i)))) i++;
  return i - from;
}

/** Two phrases side by side, the second an office without a name: it is his who is named first. */
const isApposed = ([one, other]: readonly Group[]): boolean =>
  one !== undefined && other !== undefined && other.first === one.end && other.references.every((r) => r.mention.kind === "title");

const isBody = (context: ContactContext, group: Group): boolean => group.actors.every((id) => context.actors.byId.get(id)?.kind !== "person");

/** «ستواصل قطر بحث الموضوع مع …»: behind another verb and its subject the word is a verbal noun. */
function isHeldMasdar(view: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i > view.first && view.cover[i - view.first] !== 0) i--;
  const word = wordAt(view, i);
  return word?.verb != null && word.noun === null && word.functionWord === null && !/^[وف]?(كان|كانت|كانا)$/.test(word.key);
}
