import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import type { ContactKind, Role } from "#model/reading.ts";
import { disagrees } from "./agreement.ts";
import { joinsWhatWasTold } from "./attendance.ts";
import { type Argument, argumentsAfter, subjectOf } from "./arguments.ts";
import { takeBlocs } from "./bloc-summit.ts";
import type { Candidate } from "./candidate.ts";
import { atHome, type ContactContext, ensureState, namesMedia, sameSide, topicBefore } from "./context.ts";
import { DUAL } from "./dual.ts";
import { isFurtherContact } from "./further-contact.ts";
import type { Group } from "./group.ts";
import { type Governor, governorOf, isCircumstance, isHolding, masdarBefore } from "./governor.ts";
import { circumstanceParties, pronounParties } from "./implied-parties.ts";
import { beginnerOf } from "./invitation.ts";
import { isLetterInPassing, takeSender } from "./message-in-passing.ts";
import { takeMediators } from "./mediators.ts";
import { nounStatus } from "./noun-status.ts";
import { isOneByOne } from "./one-by-one.ts";
import { ownSession } from "./own-session.ts";
import { PartyDraft } from "./party-draft.ts";
import { looseWords, subjectIsPronoun, type SentenceView, wordAt } from "./sentence-view.ts";
import { speechToBody } from "./speech-to-body.ts";
import { isTour, type VisitFound, visitParties } from "./visit-parties.ts";
import { willOver } from "./will.ts";

const PHONE = /^[وب]?(ال)?(هاتفي|هاتفيا|هاتفيه|هاتفيين|الهاتف|هاتف|مرئي|مرئيه|فيديو|الفيديو|افتراضي|افتراضيا|افتراضيه)$/;
const SECRET = /^(ال)?(سري|سريا|سريه|سرا|خفيه|خلفيه|سريين)$/;
const SEVERAL = /^(ال)?(سلسله|عده|جولات|متتاليه|متكرره|متتاليين)$/;
const OTHER = /^(ال)?(سابق|سابقه|اخر|اخري|جديد|جديده|ثان|ثانيه|ماضي|ماضيه|فائت)$/;
const BACKGROUND = /^(ال)?(سابق|سابقه|اخر|اخري|ماضي|ماضيه|فائت)$/;
const SEPARATE = /^(ال)?منفصل(ه|ين|تين)?$/;
const JOINT = /^(ال)?(مشترك|مشتركا|مشتركه)$/;
/** «أجرى وفدا البلدين محادثات» */
const DELEGATIONS = /^(وفدا|وفدي|الوفدان|الوفدين)$/;
const BOYCOTTS = /^[وف]?(قاطع|قاطعت|قاطعوا|يقاطع|تقاطع|سيقاطع|ستقاطع|قاطعها|قاطعه|مقاطعه)$/;
const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هذين)$/;
const LIAISON = /^(ضباط|ضابط|قنوات|قناه|شبكات|نقطه|وسائل|وسيله|جهات)$/;
/** What is handed in to a body; only a verb of handing in or receiving makes a message of it («مشروع الوزير» is none). */
const DOCUMENT = new Set(["شكوي", "مسوده", "مشروع", "طلبا", "مقترحا"]);
/** Verbs whose subject takes part in the contact that they govern. */
const SUBJECT_TAKES_PART = new Set([
  "hold",
  "receive",
  "chair",
  "attend",
  "send",
  "submit",
  "carry",
  "host",
  "invite",
  "speech",
  "cancel",
  "postpone",
  "mediate",
]);

/** Reads the contact that the noun at `at` names; null where it names none (a speech to nobody, a liaison officer, a general word). */
export function nounContact(context: ContactContext, sentence: number, at: number, noun: NounUse): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const following = [1, 2, 3].map((d) => wordAt(view, at + d)).filter((w) => w !== undefined);
  const phone = following.slice(0, 2).some((w) => PHONE.test(w.key));
  const before = wordAt(view, at - 1)?.key ?? "";
  const definite = noun.split.article || noun.split.pronoun !== "" || DEMONSTRATIVE.test(before);
  const over = governorOf(view, at);
  const message = noun.noun.kind === "message";
  // «لم تحمل المكالمة جديدا»: only a message is carried or handed in.
  const govern = (over?.use.verb.frame === "carry" || over?.use.verb.frame === "submit") && !message ? null : over;
  const frame = govern?.use.verb.frame ?? null;
  if (noun.noun.id === "كلمه") return speechToBody(context, sentence, at, noun, govern);
  const tour = noun.noun.id === "جوله" && isTour(view, at);
  const kind = kindOf(noun, phone, tour);
  const args = argumentsAfter(view, at);
  const session = ownSession(context, sentence, at, noun, args);
  if (session !== null) return session;
  if (isNone(view, at, noun, kind, { phone, definite, frame, args, following, tour })) return null;

  // «طلب نقل تحياته»: carried only once it is done.
  if (message && /^ب?نقل$/.test(before) && willOver(view, at - 1) !== null) return null;
  // «رفض الكونغرس الاتفاق مع إيران»: whose accord it is, only «بين» tells in full.
  if (
    noun.noun.id === "اتفاق" &&
    !args.some((a) => a.link === "between" || (a.link === "agent" && args.some((b) => b.link === "with" && b.group.first > a.group.first)))
  )
    return null;

  const draft = new PartyDraft(at);
  // «رأس وفد المملكة إلى الاجتماع فلان» names who attended (`attendance`).
  if (govern !== null && frame === "chair" && /^(ال)?(وفد|جانب)$/.test(wordAt(view, govern.at + 1)?.key ?? "")) return null;
  // «قاطع اللقاء قادة …»: they stayed away.
  if ([1, 2].some((d) => BOYCOTTS.test(wordAt(view, at - d)?.key ?? ""))) return null;
  // «على هامش اجتماعات المجلس»: the occasion of something else.
  if (
    /هامش$/.test(before) &&
    kind === "meeting" &&
    !args.some((a) => a.link === "between" || a.link === "with" || a.link === "gathers" || a.link === "agent") &&
    noun.split.pronoun === "" &&
    noun.noun.number === "many"
  )
    return null;
  if (govern?.use.verb.id === "شارك" && joinsWhatWasTold(view, govern.at)) return null;
  // «لم تشارك كييف في المحادثات»: the talks took place without her.
  if (frame === "attend" && govern !== null && /^[وف]?(لم|لن|لا)$/.test(wordAt(view, govern.at - 1)?.key ?? "")) return null;
  // «دعت فرنسا إلى المفاوضات بين …»: of others, whom «بين» tells in full.
  const will = govern === null || frame === "invite" || frame === "say" ? willOver(view, at) : null;
  const ofOthers =
    will !== null && ((will.urged?.actors.length ?? 0) > 1 || args.some((a) => (a.link === "between" || a.link === "gathers") && a.group.actors.length > 1));
  if (govern !== null && frame !== null && SUBJECT_TAKES_PART.has(frame) && !ofOthers) takeSubject(context, sentence, at, govern, kind, args, draft);
  const masdar = govern === null ? masdarBefore(view, at) : null;
  if (masdar !== null) draft.take(view.groups.find((g) => g.first === masdar + 1) as Group, "party");
  pronounParties(context, sentence, at, noun, args, draft);
  const others = takeArguments(context, args, kind, frame, draft);
  if (draft.parties.size === others.length && isLetterInPassing(view, at, noun, args)) takeSender(context, sentence, at, args, draft);
  twoStates(
    context,
    [1, 2, 3, 4, 5, 6, 7, 8].map((d) => wordAt(view, at + d)).filter((w) => w !== undefined),
    noun,
    at,
    draft,
  );
  if (noun.noun.id === "قمه") takeBlocs(context, view, at, frame, draft);
  let visit: VisitFound = { destination: null, status: null };
  if (kind === "visit") visit = visitParties(context, sentence, at, noun, draft, tour);
  else if (kind === "meeting" || kind === "call") draft.initiator = beginnerOf(view, at, draft.end)?.actors[0] ?? draft.initiator;
  circumstanceParties(context, view, at, kind, noun, args, draft, definite);
  // «تعتزم تركيا عقد اجتماع مع …», «طلب الوزير لقاء الرئيس», «ينوي القيام بزيارة إلى …»
  if (
    will?.subject != null &&
    will.urged === null &&
    !ofOthers &&
    (args.some((a) => a.link === "with") ||
      (draft.parties.size === 0 && will.subject.actors.length > 1) ||
      (draft.parties.size === 1 && (kind === "visit" || args.some((a) => a.link === "direct"))))
  )
    draft.take(will.subject, "party");
  // «أعلنت الدولتان أنهما اتفقتا على عقد محادثات»: the pronoun means who announced it.
  else if (will !== null && will.subject === null && draft.parties.size === 0 && subjectIsPronoun(view, will.at)) {
    const they = view.groups.findLast((g) => g.end <= will.at && g.actors.length > 1 && g.preposition === "" && g.particle === "");
    if (they !== undefined) draft.take(they, "party");
  }
  // «حثت واشنطن نتنياهو على استئناف المفاوضات مع …»: who is urged is to negotiate.
  else if (will?.urged != null && (draft.parties.size > 0 ? args.some((a) => a.link === "with") : will.urged.actors.length > 1))
    draft.take(will.urged, "party");
  // «الحوار مع واشنطن», «التفاوض مع موسكو» are relations that last, no event.
  if (
    kind === "talks" &&
    noun.noun.strength === "sure" &&
    draft.parties.size === 1 &&
    args[0]?.link === "with" &&
    (govern === null || (frame === "say" && /^[وف]?ب?ان$/.test(before)))
  )
    otherSide(context, sentence, at, draft);
  const mediated = ((kind === "talks" || args.some((a) => a.link === "between")) && takeMediators(context, view, at, draft)) || frame === "mediate";
  const ids = [...draft.parties.keys()];
  if (namesMedia(context, ids) || (kind === "visit" && atHome(context, [...draft.parties]))) return null;
  // «دعا في رسالة إلى المجلس إلى …»: what the letter asks for is no matter of its own status.
  const told = isLetterInPassing(view, at, noun, args) ? ({ status: "held", statusTold: true } as const) : nounStatus(view, at, draft.end, govern, will);
  const own = kind === "meeting" && sameSide(context, ids);
  // A carrier brings it from the one to the other: one message.
  const fromTo = args.some((a) => a.link === "from") && args.some((a) => a.link === "to");
  return {
    rule: `noun-${kind}`,
    kind: own ? "consultation" : kind,
    status: visit.status ?? told.status,
    statusTold: visit.status !== null || told.statusTold,
    several: tour || noun.noun.number !== "one" || following.some((w) => SEVERAL.test(w.key)) || SEVERAL.test(before),
    undeclared: following.some((w, i) => SECRET.test(w.key) || (w.key === "غير" && /^معلن(ه)?$/.test(following[i + 1]?.key ?? ""))),
    parties: draft.list,
    each: ((kind === "call" || kind === "message") && !fromTo) || following.some((w) => SEPARATE.test(w.key)) || isOneByOne(view, draft.end) ? others : [],
    fallback:
      ids.length === 0 && definite && isCircumstance(view, at)
        ? (view.groups.findLast((g) => g.end <= at && g.actors.length === 2 && g.preposition === "" && g.particle === "")?.actors ?? [])
        : [],
    initiator: draft.initiator,
    // Negotiations are told apart from talks.
    word: kind === "talks" ? noun.split.stem : noun.noun.id,
    sentence,
    at,
    first: draft.first,
    end: draft.end,
    definite: definite || following[0]?.key === "السلام" || (args[0]?.link === "direct" && args[0].group.first === at + 1),
    delegations: govern !== null && draft.parties.size === 0 && DELEGATIONS.test(wordAt(view, govern.at + 1)?.key ?? ""),
    attendance: false,
    agreement: noun.noun.id === "اتفاق",
    dual:
      [1, 2, 3, 4].some((d) => DUAL.test(wordAt(view, at + d)?.key ?? "")) ||
      (ids.length === 0 && isBetweenThem(view, at)) ||
      (ids.length === 0 && (definite || govern !== null || will !== null) && view.tokens.words.slice(view.first, at).some((w) => DUAL.test(w.key))),
    other:
      following.slice(0, 2).some((w) => OTHER.test(w.key)) ||
      (/^(اخر|اول)$/.test(before) && ![2, 3].some((d) => /^(هذه|هي|هذا|هو|تعد|تعتبر|يعد)$/.test(wordAt(view, at - d)?.key ?? ""))),
    further: isFurtherContact(view, at),
    background: following.slice(0, 2).some((w) => BACKGROUND.test(w.key)) || /^(اخر|اول)$/.test(before),
    ranks: draft.ranks,
    mediated,
    internal: own,
    destination: visit.destination,
  };
}

function kindOf(noun: NounUse, phone: boolean, tour: boolean): ContactKind {
  if (phone) return "call";
  if (tour) return "visit";
  return noun.noun.kind === "call" && noun.noun.id === "محادثه" ? "talks" : noun.noun.kind;
}

/** «رسالة بوتين إلى ترامب»: whose it is and to whom. */
const isAddressed = (args: readonly Argument[]): boolean => args[0]?.link === "direct" && args.some((a) => a.link === "to");

interface Around {
  readonly phone: boolean;
  readonly definite: boolean;
  readonly frame: string | null;
  readonly args: readonly Argument[];
  readonly following: readonly ReaderWord[];
  readonly tour: boolean;
}

const isBetweenThem = (view: SentenceView, at: number): boolean => [1, 2, 3, 4, 5, 6].some((d) => /^بينه(ما|م)$/.test(wordAt(view, at + d)?.key ?? ""));

/** Words that name a contact only in certain company. */
function isNone(view: SentenceView, at: number, noun: NounUse, kind: ContactKind, around: Around): boolean {
  const { frame, args, definite } = around;
  switch (noun.noun.id) {
    case "جوله":
      // «جولة محادثات»: the second noun tells it.
      return !around.tour && !(isFurtherContact(view, at) && around.args.length === 0 && !around.following.some((w) => w.noun !== null));
    case "موتمر":
      return !around.following.slice(0, 2).some((w) => JOINT.test(w.key));
    // «كان في استقباله», «كان في استقبال الرئيس … الأمير»
    case "استقبال":
      return !definite && !((wordAt(view, at - 1)?.key === "في" || isCircumstance(view, at)) && args[0]?.link === "direct");
    // «مسار لافروف- روبيو»: a path between two persons.
    case "مسار":
      return !args.some((a) => a.link === "direct" && a.group.actors.length === 2 && a.group.references.every((r) => r.mention.kind === "person"));
    case "اتصال":
      if (LIAISON.test(wordAt(view, at - 1)?.key ?? "")) return true;
      // «ما تقوم به من اتصالات»: a general remark.
      if (noun.noun.number === "many" && wordAt(view, at - 1)?.key === "من") return true;
      if (around.phone || frame === "hold" || frame === "receive" || (isHolding(view, at - 1) && args.some((a) => a.link === "with" || a.link === "by"))) break;
      // «تواصل اتصالاتها مع جميع الأطراف»: a general remark. «خلال اتصالات مع الوزير» is not.
      if (noun.noun.number === "many" && !(isCircumstance(view, at) && noun.split.pronoun === "" && args.some((a) => a.link === "with")))
        return !isBetweenThem(view, at) && !args.some((a) => a.link === "between" || a.link === "gathers");
      if (!definite && !args.some((a) => a.link === "between" || (a.link === "with" && isCircumstance(view, at)))) return true;
  }
  if (
    kind === "message" &&
    !(
      frame === "send" ||
      (frame === "submit" && args.some((a) => a.link === "to")) ||
      frame === "receive" ||
      frame === "carry" ||
      (!DOCUMENT.has(noun.noun.id) &&
        (args.some((a) => a.link === "from" || (a.link === "between" && a.group.actors.length > 1)) ||
          isAddressed(args) ||
          isLetterInPassing(view, at, noun, args)))
    )
  )
    return true;
  // «المشاورات بين الرئيس ورئيس القطب»: one of the two is nobody that is known.
  return args[0]?.link === "between" && args[0].group.actors.length < 2 && !args.some((a) => a.link === "with");
}

function takeSubject(
  context: ContactContext,
  sentence: number,
  at: number,
  govern: Governor,
  kind: ContactKind,
  args: readonly Argument[],
  draft: PartyDraft,
): void {
  const view = context.views[sentence] as SentenceView;
  const { frame, number } = govern.use.verb;
  draft.first = Math.min(draft.first, govern.at);
  if (DELEGATIONS.test(wordAt(view, govern.at + 1)?.key ?? "") && DUAL.test(wordAt(view, govern.at + 2)?.key ?? "")) return;
  // «يتم استئناف المفاوضات»: nobody is told to do it.
  if (govern.use.verb.tense === "present" && govern.use.verb.id === "اتم") return;
  // «سنوجه رسائل»: it is the man who speaks.
  const we = govern.use.verb.tense === "present" && govern.use.verb.form.startsWith("ن");
  // «أن الجانبين أجريا محادثة»
  if (DUAL.test(wordAt(view, govern.at - 1)?.key ?? "")) return;
  // «قائلا إنه أجرى»: whom the pronoun means, not who stands next to it.
  const found = we || subjectIsPronoun(view, govern.at) ? null : subjectOf(view, govern.at, at);
  const subject = found === null || (!found.after && disagrees(view, govern.at, found.group)) ? null : found.group;
  if (subject === null) {
    // «عقد الجانبان محادثات»: the two told before.
    if (DUAL.test(wordAt(view, govern.at + 1)?.key ?? "")) return;
    const topic = topicBefore(context, sentence, govern.at, [], !we);
    if (topic !== null && (number === "one" || we) && (frame === "hold" || frame === "receive" || frame === "send")) draft.add(topic, "party");
    return;
  }
  draft.take(subject, frame === "host" ? "host" : frame === "mediate" ? "mediator" : "party");
  // «الذي سلم السيسي رسالة», «نقل للسيسي تحيات»: to whom stands between the verb and the noun.
  if (kind === "message" && (frame === "send" || frame === "carry"))
    for (const group of view.groups)
      if (group.first > govern.at && group.end <= at && group !== subject && group.preposition === "") draft.take(group, "party");
  // «دعا نظيره إلى قمة»: who is invited stands between.
  if (frame === "invite" && kind !== "visit" && wordAt(view, at - 1)?.key === "الي")
    for (const group of view.groups)
      if (group.first > govern.at && group.end <= at - 1 && group !== subject && group.preposition === "" && looseWords(view, group.end, at) <= 1)
        draft.take(group, "party");
  if (frame === "send" || frame === "submit" || frame === "invite") draft.initiator = subject.actors[0] ?? null;
  // «أجرى اتصالا بـ»: the caller begins; «مع» names no beginner.
  if (kind === "call" && frame === "hold" && args.some((a) => a.link === "by")) draft.initiator = subject.actors[0] ?? null;
}

/** Takes the arguments in; those who stand on the other side of a call or message, each for a contact of its own. */
function takeArguments(context: ContactContext, args: readonly Argument[], kind: ContactKind, frame: string | null, draft: PartyDraft): readonly string[] {
  const others: string[] = [];
  for (const { link, group } of args) {
    // «زيارة موسكو» goes there; «زيارة الوزير الإيراني» is made by the state's minister.
    const state = group.references.every((r) => r.mention.kind === "body") && group.actors.every((id) => context.actors.byId.get(id)?.kind === "state");
    // «زيارة للرئيس الفرنسي» is made by him.
    // «أجرى هذه الاتصالات من القاهرة»: from where he called.
    if (link === "from" && kind === "call" && frame === "hold") continue;
    const visitor = kind === "visit" && link === "to" && group.particle === "ل" && group.references.every((r) => r.mention.kind === "person");
    const role = visitor ? "party" : kind === "visit" && (link === "to" || link === "at" || (link === "direct" && state)) ? "host" : roleOf(link, kind, frame);
    if (role === null) continue;
    // «اجتماع بالجمعية العامة»: held there, not with it.
    if (link === "by" && kind === "meeting" && group.actors.every((id) => /^organ/.test(context.actors.byId.get(id)?.kind ?? ""))) continue;
    draft.take(group, role);
    if (link === "with" || link === "by" || link === "from" || link === "to") others.push(...group.actors);
    if (link === "from" && (frame === "receive" || kind === "message" || kind === "call")) draft.initiator = group.actors[0] ?? null;
    if (kind === "message" && (link === "agent" || (link === "direct" && (frame === "carry" || frame === null)))) draft.initiator ??= group.actors[0] ?? null;
  }
  return others;
}

function roleOf(link: Argument["link"], kind: ContactKind, frame: string | null): Role | null {
  switch (link) {
    case "direct":
    case "between":
    case "with":
    case "gathers":
    case "agent":
      return "party";
    case "presence":
      return "attendee";
    case "by":
      return kind === "visit" ? "host" : "party";
    case "to":
      return kind === "message" || kind === "visit" || kind === "meeting" || kind === "consultation" ? "party" : null;
    case "from":
      return frame === "receive" || kind === "message" || kind === "call" ? "party" : null;
    case "at":
      return null;
  }
}

/** «القمة الروسية الأمريكية»: adjectives of two states. */
function twoStates(context: ContactContext, following: readonly ReaderWord[], noun: NounUse, at: number, draft: PartyDraft): void {
  const states: string[] = [];
  for (const word of following) {
    if (word.kind === "mark" && /^[-–"«»“”]$/.test(word.key)) continue;
    const state = word.nisba?.split.article === noun.split.article ? word.nisba.nisbas[0]?.state : undefined;
    if (state !== undefined) states.push(state);
    else if (word.titleWord !== "adjective" && !/^(ال)?(ثنايي|ثلاثي|رباعي|مشترك|استراتيجي|عسكري|سياسي|امني|نووي|هاتفي|تشاوري)(ه)?$/.test(word.key)) break;
  }
  if (draft.parties.size > 0 || new Set(states).size < 2) return;
  for (const state of states) {
    const id = ensureState(context, state, at);
    if (id !== null) draft.add(id, "party");
  }
}

/** «استئناف المفاوضات مع إسرائيل»: the other side is that of whom the sentence is about. */
function otherSide(context: ContactContext, sentence: number, at: number, draft: PartyDraft): void {
  // «عندما تستأنف المفاوضات مع …»: whoever thinks of it.
  if ([1, 2, 3, 4].some((d) => /^[وف]?(عندما|حين|حينما|اذا|لو)$/.test(wordAt(context.views[sentence] as SentenceView, at - d)?.key ?? ""))) return;
  const [only] = draft.parties.keys();
  // «الأمين العام للحلف»: he speaks for what he heads, not for his own state.
  const headed = (id: string): string | undefined =>
    context.actors.byId.get(id)?.offices.find((o) => context.actors.base.entities.get(o.body ?? "")?.kind === "organisation")?.body ?? undefined;
  const sideOf = (id: string): string => headed(id) ?? context.actors.byId.get(id)?.side ?? id;
  const topic = topicBefore(context, sentence, at, [only as string]);
  if (topic === null || sideOf(topic) === sideOf(only as string) || context.actors.byId.get(only as string)?.kind === "person") return;
  const side = context.actors.byId.get(sideOf(topic))?.id ?? ensureState(context, sideOf(topic), at);
  if (side !== null) draft.add(side, "party");
}
