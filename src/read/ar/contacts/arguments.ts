import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Group } from "./group.ts";
import { isNamedWithin } from "./named-within.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { subjectGoingOn } from "./subject-going-on.ts";
import { PerForm } from "../per-form.ts";
import { WordPattern } from "../word-pattern.ts";

/** How an argument hangs on the noun or verb of a contact. */
export type Link = "direct" | "between" | "with" | "by" | "to" | "from" | "at" | "gathers" | "presence" | "agent";

export interface Argument {
  readonly link: Link;
  readonly group: Group;
}

/** Loose words (adjectives, «هاتفيا», «أمس») allowed before an argument. */
const GAP = 4;
/** The same before «مع» and «بين», which hang on a contact across places, times and topics («اجتمع الأمين، في مكتبه بالرياض، مع المبعوث»). */
const GAP_OF_COMPANY = 11;
const RELATIVE = /^[وف]?(الذي|التي|اللذين|اللذان|الذين|ما)$/;
const PRESENCE = /^[وفب]?(بحضور|برئاسه|بمشاركه|حضره|حضرها|حضرهما|يحضره|ضم|ضمت|برفقه|بمعيه|يراسه|تراسه|تراسها|شارك|يشارك|سيشارك|يضم|بريَاسه|برياسه)$/;
const GATHERS = /^[وف]?(جمع|جمعت|جمعه|جمعته|جمعها|جمعتها|يجمع|سيجمع|تجمع|ستجمع)$/;
const AGENT =
  /^[وف]?(اجراه|اجرتها|اجراها|اجرته|عقده|عقدها|عقدته|عقدتها|يجريه|يجريها|تجريه|تجريها|يعقده|يعقدها|ابرمته|ابرمه|ابرمتها|وقعته|وقعه|وقعتها|قام|يقوم|قامت|ستقوم|سيقوم|بداها|بداه|تلقاه|تلقته|تلقاها|سيجريها|سيجريه|سيعقده|تقود|ستقود|يقودها|خاضها|نقلها|نقلتها|نقله|حملها|حملتها|سلمها|سلمتها|وجهها|وجهتها|وجهته|وجههما|وجهتهما|بعثها|بعثتها|بعثته|بعث|بعثت|ارسلها|ارسلتها|ارسلته|ارسل|ارسلت)$/;
const NEUTRAL_VERB =
  /^[وف]?(جرت|جري|عقد|عقدت|تم|تمت|انعقد|انعقدت|استمر|استمرت|يجري|تجري|تعقد|يعقد|سيعقد|ستعقد|ستجري|سيجري|استضافتها|استضافته|بدات|بدا|انتهت|ستتم|تستمر|يستمر)$/;

/** Topics: behind them only «مع» and «بين» still tell parties. */
const TOPIC = /^[وف]?(حول|بشان|بخصوص|عن|علي|لبحث|لمناقشه|تناولت|تناول|شملت|شمل|تركزت|ركزت|تمحورت|خلال|ضمن|حيال|تجاه|ازاء|امس|من|اجل|لاجل)$/;
/** Words behind which no party stands any more: times, purposes, other clauses. */
const TURNS =
  /^[وف]?(حيث|اذ|فيما|بينما|مما|لكن|كما|لان|ان|انه|انها|بان|بانه|لكي|كي|بعد|قبل|قبيل|عقب|منذ|ضد|بسبب|تجاه|ازاء|رغم|وسط|ضمن|حيال|بهدف|بغيه|تمهيدا|جراء|فور|اثر|وفق|بحسب|حسب|دون|لا|لم|لن|قد|هو|هي|ما)$/;

/** Nouns of will and view: who stands behind one holds it. */
const STANCE = /^[وف]?(حرص|دعم|موقف|رغبه|استعداد|تقدير|شكر|التزام|تمسك|ترحيب|رفض|تاييد|ثقه|امل|قلق|تضامن)$/;

const THAT = new WordPattern(/^[وف]?[بل]?ان$/);

/** A purpose («لبحث», «لتأكيد») or a verbal noun behind ب. */
const purpose = (word: ReaderWord): boolean =>
  word.noun === null &&
  word.titleWord === null &&
  word.nisba === null &&
  word.functionWord === null &&
  /^[وف]?[لب](?!ل|ال)[^ا]...|^[وف]?[لب]ا(?!ل)..../.test(word.key) &&
  word.names.length === 0;

/** What a word between a contact and its arguments does; each written form is looked at once. */
interface GapWord {
  readonly ends: boolean;
  readonly relative: boolean;
  readonly pending: Link | null;
  readonly neutral: boolean;
  readonly turns: boolean;
  readonly topic: boolean;
  readonly verb: boolean;
}

const gapWords = new PerForm<GapWord>((word) => ({
  ends: /^[.؟!؛:(]$/.test(word.key),
  relative: RELATIVE.test(word.key),
  pending: GATHERS.test(word.key) ? "gathers" : PRESENCE.test(word.key) ? "presence" : AGENT.test(word.key) ? "agent" : null,
  neutral: NEUTRAL_VERB.test(word.key),
  turns: TURNS.test(word.key),
  topic: TOPIC.test(word.key) || purpose(word),
  verb: word.verb !== null && !word.nameWord && word.nisba === null && word.noun === null,
}));

function linkOf(group: Group): Link | null {
  switch (group.preposition) {
    case "مع":
      return "with";
    case "بين":
      return "between";
    case "من":
    case "لدي":
      return "from";
    case "الي":
    case "نحو":
      return "to";
    case "في":
      return "at";
    case "بحضور":
    case "برئاسه":
    case "بمشاركه":
    case "بمعيه":
    case "برفقه":
      return "presence";
    case "":
      break;
    default:
      return null;
  }
  if (group.particle === "ب") return "by";
  if (group.particle === "ل") return "to";
  return "direct";
}

/**
 * The groups that hang on the noun or verb at `at`, to its right, in order. Reading stops at a verb of another clause, at another contact's noun, and where more words stand between than
 * adjectives and adverbs explain.
 */
export function argumentsAfter(view: SentenceView, at: number, groups: readonly Group[] = view.groups): readonly Argument[] {
  const found: Argument[] = [];
  let cursor = at + 1;
  let index = groups.findIndex((g) => g.first > at);
  if (index < 0) return found;
  let pending: Link | null = null;
  let topic = false;
  const message = wordAt(view, at)?.noun?.noun.kind === "message";
  let hidden = -1;
  for (; index < groups.length; index++) {
    const group = groups[index] as Group;
    if (hidden < cursor) hidden = parenthesisEnd(view, cursor);
    if (group.first < hidden) continue;
    cursor = Math.max(cursor, hidden + 1);
    let stop = false;
    let relative = false;
    for (let i = cursor; i < group.first; i++) {
      if (view.cover[i - view.first] === 2) continue;
      const word = wordAt(view, i) as ReaderWord;
      const gap = gapWords.of(word);
      if (gap.ends) stop = true;
      // «لبحث الاتفاق الذي أبرمته الدول مع إيران»: what the relative clause tells is of the topic.
      else if (gap.relative && topic) stop = true;
      else if (gap.relative) relative = true;
      else if (gap.pending !== null) pending = gap.pending;
      else if (gap.neutral && (relative || found.length === 0 || i <= at + 2)) continue;
      else if (gap.turns && pending === null && !relative) stop = true;
      else if (gap.topic && !(word.key === "من" && i === group.first - 1)) topic ||= pending === null;
      // «رسالة دعم من»: a noun of the letter that looks like a verb.
      else if (gap.verb) stop ||= !(message && i === at + 1);
      else if (word.noun !== null && word.noun.noun.strength === "sure" && i > at + 2) stop = true;
    }
    if (stop) break;
    // «في مكتبه بديوان عام وزارة الخارجية فلانا»: a place.
    if (isVenue(view, group)) {
      cursor = group.end;
      continue;
    }
    const loose = looseWords(view, cursor, group.first);
    // Of a message the addressee, too («رسالة خلال السنة الأخيرة إلى الرئيس»).
    const company = group.preposition === "مع" || group.preposition === "بين" || (message && group.preposition === "الي");
    // «الاتفاق النووي مع إيران», «العلاقات مع موسكو»: the company of a topic. After one «مع» only «ومع» tells another party.
    if (group.preposition === "مع" && (topicalBefore(view, at, group.first) || (found.some((a) => a.link === "with") && !joinsCompany(view, group.first))))
      break;
    // «سبل إحياء التسوية بين إسرائيل والفلسطينيين»: between whom a topic lies.
    if (group.preposition === "بين" && (found.length > 0 || topic) && topicalBefore(view, at, group.first)) break;
    if (loose > (company ? GAP_OF_COMPANY : relative || pending !== null ? GAP + 4 : GAP)) break;
    if (topic && !company) {
      // A name within the topic: no party, but «مع» may still follow.
      cursor = group.end;
      continue;
    }
    // Who attends stands right behind the word that says so.
    if (pending === "presence" && found.some((a) => a.link === "presence") && loose > 0) break;
    const own = linkOf(group);
    let link: Link | null = own;
    if (pending === "gathers") link = own === "direct" || own === "by" || own === "between" || own === "with" ? "gathers" : own;
    else if (pending === "presence") link = own === "direct" || own === "presence" ? "presence" : own;
    else if (pending === "agent") link = own === "direct" ? "agent" : own;
    if (link === null) break;
    // «التقى مدير مكتب الأمير»: the prince is no party. What follows may still be.
    if (link === "direct" && isNamedWithin(view, at, group)) {
      cursor = group.end;
      continue;
    }
    // «خلال استقباله الوزير، حرص مصر على …»: who holds a view is no party.
    if (link === "direct" && group.first > at + 1 && STANCE.test(wordAt(view, group.first - 1)?.key ?? "")) break;
    // «زيارة إلى طهران الرئيس …»: what follows a place is no argument of the noun.
    if (
      link === "direct" &&
      wordAt(view, at)?.noun?.noun.kind === "visit" &&
      found.length === 0 &&
      view.references.some((r) => r.place !== null && r.first > at && r.end <= group.first)
    )
      break;
    // A direct argument right behind the noun only: «لقاء بوتين», not «لقاء تناول … بوتين».
    if (link === "direct" && found.length > 0 && !found.some((a) => a.link === "direct" || a.link === "agent")) {
      const joined = group.conjunction !== "" && loose === 0;
      if (!joined) break;
    }
    found.push({ link, group: link === "between" ? withSecond(view, group, groups[index + 1]) : group });
    if (link !== "gathers" && link !== "presence") pending = null;
    cursor = group.end;
  }
  return found;
}

/** The most loose words between the two of «بين»: «بين الرئيس فلان الموجود في الخارج والوزير فلان». */
const GAP_OF_PAIR = 4;

/** One alone behind «بين» with the second, whom و joins across what is said of the first. */
function withSecond(view: SentenceView, group: Group, next: Group | undefined): Group {
  if (group.actors.length !== 1 || next === undefined || next.conjunction !== "و" || next.preposition !== "" || next.particle !== "") return group;
  for (let i = group.end; i < next.first; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛:،]$/.test(word.key) || (word.verb !== null && word.noun === null && view.cover[i - view.first] === 0)) return group;
  }
  if (looseWords(view, group.end, next.first) > GAP_OF_PAIR) return group;
  return { ...group, end: next.end, references: [...group.references, ...next.references], actors: [...new Set([...group.actors, ...next.actors])] };
}

/** «ومع», «ثم مع»: one more whom the contact is with. */
const joinsCompany = (view: SentenceView, first: number): boolean =>
  /^[وف]مع$/.test(wordAt(view, first - 1)?.key ?? "") || (wordAt(view, first - 1)?.key === "مع" && /^[و]?ثم$/.test(wordAt(view, first - 2)?.key ?? ""));

const VENUE = /^[وفبل]?(ال)?(مقر|ديوان|مبني|قصر|مقره|قاعه)$/;

/** «بمقر الوزارة», «بديوان عام وزارة الخارجية»: the building of a body, no party. */
const isVenue = (view: SentenceView, group: Group): boolean =>
  group.references.every((r) => r.mention.kind === "body") &&
  (VENUE.test(wordAt(view, group.first - 1)?.key ?? "") ||
    (wordAt(view, group.first - 1)?.key === "عام" && VENUE.test(wordAt(view, group.first - 2)?.key ?? "")));

const OPENS_PARENTHESIS = /^(والي|يرافقه|ترافقه|ومعه|برفقه|بمعيه|في|خلال|ضمن|علي|اثناء|عقب|بعد|قبل|قبيل|لدي|بمقر|بمكتبه|فور)$/;
const BARE_PARENTHESIS = /^(علي|في|خلال|ضمن)$/;
/** The most tokens between the commas of a parenthesis. */
const LONGEST_PARENTHESIS = 25;

/** «اجتمع الوزير أمس، في إطار الزيارة التي يقوم بها، مع …»: the comma that closes the circumstance begun behind `from`, where a party follows it; -1 where none does. */
function parenthesisEnd(view: SentenceView, from: number): number {
  let open = from;
  while (open < view.end && view.cover[open - view.first] === 2) open++;
  // «التقى على هامش الاجتماعات في جنيف، الوزير فلانا»: the comma that would open it is often left out.
  const bare = BARE_PARENTHESIS.test(wordAt(view, open)?.key ?? "") && (wordAt(view, open - 1)?.verb != null || view.cover[open - 1 - view.first] === 1);
  if (!bare && (wordAt(view, open)?.key !== "،" || !OPENS_PARENTHESIS.test(wordAt(view, open + 1)?.key ?? ""))) return -1;
  for (let i = open + (bare ? 1 : 2); i < Math.min(view.end, open + LONGEST_PARENTHESIS); i++) {
    const { key } = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛:]$/.test(key)) return -1;
    if (key !== "،") continue;
    let close = i;
    let next = i + 1;
    while (next < view.end && view.cover[next - view.first] === 2) next++;
    if (next > i + 1 && wordAt(view, next)?.key === "،") close = next++;
    const party =
      /^(مع|بين)$/.test(wordAt(view, next)?.key ?? "") ||
      view.groups.some((g) => g.first === next && g.preposition === "" && g.particle === "" && g.conjunction === "");
    return party ? close : -1;
  }
  return -1;
}

const TOPICAL =
  /^[وفبل]*(ال|لل)?(وساطه|اتفاق|اتفاقيه|علاقات|علاقه|تعاون|حدود|حرب|تبادل|سلام|نزاع|صراع|مواجهه|تنسيق|شراكه|تطبيع|تعامل|تحالف|هدنه|ازمه|خلاف|خلافات|توتر|حوار|مفاوضات|محادثات|تفاوض|تواصل|اتصال|تجاره|تسويه|مصالحه|تفاعل|تعاطي|تفاهم|تقارب)(ه|ها|هم)?$/;

/** A noun of relation, with at most an adjective, right before the «مع» that stands before `first`. */
function topicalBefore(view: SentenceView, at: number, first: number): boolean {
  for (let i = first - 2; i > at && i >= first - 4; i--) {
    const { key } = wordAt(view, i) as ReaderWord;
    if (TOPICAL.test(key)) return i > at + 1;
    // An adjective may follow, «علاقة استراتيجية», «العلاقات الثنائية»
    if (!/^ال/.test(key) && !(i === first - 2 && /(ه|ي|ين|يه)$/.test(key))) return false;
  }
  return false;
}

/** The subject of the verb at `at`: right behind it, or right before it. null where none is near. */
export function subjectOf(view: SentenceView, at: number, before: number = view.end): { readonly group: Group; readonly after: boolean } | null {
  const next = view.groups.find((g) => g.first > at);
  // «الوزير الذي سلم الرئيس رسالة»: the subject stands before the relative pronoun.
  const relative = RELATIVE.test(wordAt(view, at - 1)?.key ?? "") && wordAt(view, at - 1)?.key !== "ما";
  if (relative) {
    const antecedent = view.groups.findLast((g) => g.end <= at && looseWords(view, g.end, at) <= 1);
    if (antecedent !== undefined) return { group: antecedent, after: false };
  }
  // «إن بوتين دعا ترامب»: who stands between the particle and the verb.
  const adjacent = view.groups.findLast((g) => g.end === at && g.preposition === "" && g.particle === "");
  if (adjacent !== undefined && /^[وف]?[لب]?(ان|لكن|كان)$/.test(wordAt(view, adjacent.first - 1)?.key ?? "")) return { group: adjacent, after: false };
  // «ودعا موسكو وكييف»: cities and states are feminine, the verb is not.
  const called = wordAt(view, at)?.verb;
  const ofStates =
    called?.verb.id === "دعا" &&
    /دعا$/.test(wordAt(view, at)?.key ?? "") &&
    next !== undefined &&
    next.references.every((r) => r.mention.entity?.kind === "state");
  if (
    !relative &&
    !ofStates &&
    next !== undefined &&
    next.first < before &&
    next.preposition === "" &&
    next.particle === "" &&
    looseWords(view, at + 1, next.first) <= 1 &&
    !isNamedWithin(view, at, next) &&
    !clauseBreak(view, at + 1, next.first)
  )
    return { group: next, after: true };
  for (let i = view.groups.length - 1; i >= 0; i--) {
    const group = view.groups[i] as Group;
    if (group.end > at) continue;
    if (group.preposition !== "" || (group.particle !== "" && group.particle !== "ل")) continue;
    if (clauseBreak(view, group.end, at) || strangerBetween(view, group.end, at)) return null;
    return { group: subjectGoingOn(view, at, group), after: false };
  }
  return null;
}

/** «ذكرت الوزارة أن بيرت تحدث … واجتمع»: behind «أن» a noun or name that is nobody known is the subject from there on. */
function strangerBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const next = wordAt(view, i + 1) as ReaderWord;
    if (THAT.test(wordAt(view, i)) && next.kind === "word" && next.verb === null && next.functionWord === null && view.cover[i + 1 - view.first] === 0)
      return true;
  }
  return false;
}

function clauseBreak(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[.؟!؛]$/.test((wordAt(view, i) as ReaderWord).key)) return true;
  return false;
}
