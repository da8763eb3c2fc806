import type { NounUse } from "#knowledge/reader-word.ts";
import type { ContactKind } from "#model/reading.ts";
import { argumentsAfter } from "./arguments.ts";
import { joinsWhatWasTold } from "./attendance.ts";
import { takeBlocs } from "./bloc-summit.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { atHome, type ContactContext, namesMedia, sameSide } from "./context.ts";
import { delegatesEnd } from "./delegates.ts";
import { DUAL } from "./dual.ts";
import { isFurtherContact } from "./further-contact.ts";
import { governorOf, isCircumstance, masdarBefore } from "./governor.ts";
import type { Group } from "./group.ts";
import { circumstanceParties, pronounParties } from "./implied-parties.ts";
import { beginnerOf } from "./invitation.ts";
import { takeJointBody } from "./joint-body.ts";
import { takeMediators } from "./mediators.ts";
import { isLetterInPassing, takeSender } from "./message-in-passing.ts";
import { isBetweenThem, isNone } from "./names-none.ts";
import { nounStatus } from "./noun-status.ts";
import { isOneByOne } from "./one-by-one.ts";
import { otherSide } from "./other-side.ts";
import { sitsAlone, withoutWhole } from "./own-body.ts";
import { ownSession } from "./own-session.ts";
import { PartyDraft } from "./party-draft.ts";
import { type SentenceView, someWord, subjectIsPronoun, wordAt, wordsBehind } from "./sentence-view.ts";
import { takeHostOfTalks } from "./host-of-talks.ts";
import { speechToBody } from "./speech-to-body.ts";
import { takeArguments } from "./take-arguments.ts";
import { isNamedByPlace, takePartiesThere } from "./summit-by-place.ts";
import { DELEGATIONS, takeSubject } from "./take-subject.ts";
import { twoStates } from "./two-states.ts";
import { LASTS } from "./lasts.ts";
import { isTour, type VisitFound, visitParties } from "./visit-parties.ts";
import { relativeVerb } from "./told-in-relative.ts";
import { isToldByDistance } from "./told-by-distance.ts";
import { NO_WORDS, oneWord } from "./told-words.ts";
import { willOver } from "./will.ts";
import { WordPattern } from "../word-pattern.ts";

const PHONE = new WordPattern(/^[وب]?(ال)?(هاتفي|هاتفيا|هاتفيه|هاتفيين|الهاتف|هاتف|مرئي|مرئيه|فيديو|الفيديو|افتراضي|افتراضيا|افتراضيه)$/);
const SECRET = new WordPattern(/^(ال)?(سري|سريا|سريه|سرا|خفيه|خلفيه|سريين)$/);
const SEVERAL = new WordPattern(/^(ال)?(سلسله|عده|جولات|متتاليه|متكرره|متتاليين)$/);
/** «لقاء ثان» is another; «اللقاء الثاني» is a count. */
const OTHER = new WordPattern(/^((ال)?(سابق|سابقه|اخر|اخري|جديد|جديده|ماضي|ماضيه|فائت)|ثان|ثانيه)$/);
const BACKGROUND = new WordPattern(/^(ال)?(سابق|سابقه|اخر|اخري|ماضي|ماضيه|فائت)$/);
const SEPARATE = new WordPattern(/^(ال)?منفصل(ه|ين|تين)?$/);
const BOYCOTTS = new WordPattern(/^[وف]?(قاطع|قاطعت|قاطعوا|يقاطع|تقاطع|سيقاطع|ستقاطع|قاطعها|قاطعه|مقاطعه)$/);
/** Behind these a summit says when or where something else was. */
const MARK = /^(هامش|هوامش|عشيه|غداه)$/;
const DEMONSTRATIVE = /^(هذا|هذه|ذلك|تلك|هذين)$/;
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
  const following = wordsBehind(view, at, 3);
  const phone = someWord(view, at + 1, at + 3, PHONE);
  const before = wordAt(view, at - 1)?.key ?? "";
  // «الحديث استغرق ثلاث ساعات» is the contact that was told; any other «حديث» is what somebody says.
  if (noun.noun.id === "حديث" && !(noun.split.article && (LASTS.test(wordAt(view, at - 1)) || LASTS.test(wordAt(view, at + 1))))) return null;
  const definite = noun.split.article || noun.split.pronoun !== "" || DEMONSTRATIVE.test(before);
  const over = governorOf(view, at);
  const message = noun.noun.kind === "message";
  // «لم تحمل المكالمة جديدا»: only a message is carried or handed in.
  const carried = (over?.use.verb.frame === "carry" || over?.use.verb.frame === "submit") && !message;
  // «يجري تقييما للمباحثات التي أجراها الوزير»: what is held twice is held by whom the relative clause names.
  const govern = carried || (over?.use.verb.frame === "hold" && relativeVerb(view, at) !== null) ? null : over;
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
  if (someWord(view, at - 2, at, BOYCOTTS)) return null;
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
  twoStates(context, wordsBehind(view, at, 8), noun, at, draft);
  if (noun.noun.id === "قمه") {
    takeBlocs(context, view, at, frame, draft);
    takePartiesThere(context, view, at, draft);
  }
  // «التقيا على هامش القمة العربية», «عشية القمة»: a mark of time, where nobody is told to take part but whose summit it is.
  if (
    noun.noun.id === "قمه" &&
    MARK.test(before) &&
    draft.parties.size > 0 &&
    [...draft.parties.keys()].every((id) => /^org/.test(context.actors.byId.get(id)?.kind ?? ""))
  )
    return null;
  let visit: VisitFound = { destination: null, status: null, words: null };
  if (kind === "visit") visit = visitParties(context, sentence, at, noun, draft, { tour, intended: will });
  else if (kind === "meeting" || kind === "call") {
    const beginner = beginnerOf(view, at, draft.end);
    if (beginner !== null) draft.begin(beginner.actor, beginner.words);
  }
  circumstanceParties(context, sentence, at, kind, noun, args, draft, definite);
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
  const mediation = kind === "talks" || args.some((a) => a.link === "between") ? takeMediators(context, view, at, draft) : null;
  const mediated = mediation !== null || frame === "mediate";
  if (kind === "talks" && frame === "hold") takeHostOfTalks(context, view, at, args, draft);
  takeJointBody(context, view, at, noun, draft);
  withoutWhole(context, draft);
  const alone = sitsAlone(context, view, at, noun, args, govern, will, draft);
  const ids = [...draft.parties.keys()];
  if (namesMedia(context, ids) || (kind === "visit" && atHome(context, [...draft.parties]))) return null;
  // «دعا في رسالة إلى المجلس إلى …»: what the letter asks for is no matter of its own status.
  const told = isLetterInPassing(view, at, noun, args)
    ? ({ status: "held", statusTold: true, words: null } as const)
    : nounStatus(view, at, draft.end, govern, will);
  const own = alone || (kind === "meeting" && sameSide(context, ids));
  const secret = following.findIndex((w, i) => SECRET.test(w) || (w.key === "غير" && /^معلن(ه)?$/.test(following[i + 1]?.key ?? "")));
  const distant = view.times.length > 0 && isToldByDistance(view, at);
  // A carrier brings it from the one to the other: one message.
  const fromTo = args.some((a) => a.link === "from") && args.some((a) => a.link === "to");
  return {
    ...UNTOLD,
    rule: `noun-${kind}`,
    kind: own ? "consultation" : kind,
    status: visit.status ?? told.status,
    statusTold: visit.status !== null || told.statusTold,
    several: tour || noun.noun.number !== "one" || someWord(view, at - 1, at, SEVERAL) || someWord(view, at + 1, at + 4, SEVERAL),
    undeclared: secret >= 0,
    parties: draft.list,
    each: ((kind === "call" || kind === "message") && !fromTo) || someWord(view, at + 1, at + 4, SEPARATE) || isOneByOne(view, draft.end) ? others : [],
    fallback:
      ids.length === 0 && ((definite && isCircumstance(view, at)) || someWord(view, at + 1, at + 5, DUAL))
        ? (view.groups.findLast((g) => g.end <= at && g.actors.length === 2 && g.preposition === "" && g.particle === "" && !sameParty(context, g.actors))
            ?.actors ?? [])
        : [],
    initiator: draft.initiator,
    // Negotiations are told apart from talks.
    word: kind === "talks" ? noun.split.stem : noun.noun.id,
    sentence,
    at,
    first: draft.first,
    end: draft.end,
    definite: definite || following[0]?.key === "السلام" || (args[0]?.link === "direct" && args[0].group.first === at + 1),
    delegations:
      draft.parties.size === 0 && ((govern !== null && DELEGATIONS.test(wordAt(view, govern.at + 1))) || (told.statusTold && isBetweenDelegates(view, at))),
    agreement: noun.noun.id === "اتفاق",
    dual:
      someWord(view, at + 1, at + 5, DUAL) ||
      (ids.length === 0 && isBetweenThem(view, at)) ||
      (ids.length === 0 && (definite || govern !== null || will !== null) && someWord(view, view.first, at, DUAL)),
    other:
      // «زيارة هي الثانية من نوعها»: its count, not another.
      (someWord(view, at + 1, at + 3, OTHER) && !/^(هي|هو)$/.test(following[0]?.key ?? "")) ||
      (/^(اخر|اول)$/.test(before) && ![2, 3].some((d) => /^(هذه|هي|هذا|هو|تعد|تعتبر|يعد)$/.test(wordAt(view, at - d)?.key ?? ""))),
    namedByPlace: noun.noun.id === "قمه" && isNamedByPlace(view, at),
    distant,
    further: isFurtherContact(view, at),
    background: distant || someWord(view, at + 1, at + 3, BACKGROUND) || /^(اخر|اول)$/.test(before),
    ranks: draft.ranks,
    mediated,
    internal: own,
    destination: visit.destination,
    words: {
      ...NO_WORDS,
      status: visit.status === null ? told.words : visit.words,
      channel: mediation === null ? (mediated && govern !== null ? oneWord(govern.at) : null) : oneWord(mediation),
      undeclared: secret < 0 ? null : { first: at + 1 + secret, end: at + 2 + secret + (following[secret]?.key === "غير" ? 1 : 0) },
      initiator: draft.begunBy,
    },
  };
}

/** How far behind a contact's noun «بين» may stand. */
const BETWEEN_REACH = 4;

/** «الاجتماع المرتقب بين خبراء البلدين» */
function isBetweenDelegates(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i <= at + BETWEEN_REACH; i++) if (wordAt(view, i)?.key === "بين") return delegatesEnd(view, i + 1) !== null;
  return false;
}

/** Two of one side: they are not «البلدين», «الجانبين». */
const sameParty = (context: ContactContext, ids: readonly string[]): boolean =>
  new Set(ids.map((id) => context.actors.byId.get(id)?.side ?? id)).size < ids.length;

function kindOf(noun: NounUse, phone: boolean, tour: boolean): ContactKind {
  if (phone) return "call";
  if (tour) return "visit";
  return noun.noun.kind === "call" && noun.noun.id === "محادثه" ? "talks" : noun.noun.kind;
}
