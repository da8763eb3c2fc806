import type { ContactStatus } from "#model/reading.ts";
import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import type { TokenRange } from "../token-range.ts";
import { deniedAt } from "./denial.ts";
import { endsClause, isForTheSakeOf, type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import { PerForm } from "../per-form.ts";
import { oneWord } from "./told-words.ts";

export interface StatusFound {
  readonly status: ContactStatus;
  readonly told: boolean;
  /** The words that tell it; null where it is assumed. */
  readonly words: TokenRange | null;
}

/** A word that tells a status. */
export interface StatusCue {
  readonly status: ContactStatus;
  readonly at: number;
}

/** Cues by folded word without particles; see `cues`. */
const CUES: readonly (readonly [ContactStatus, RegExp])[] = [
  ["cancelled", /^(ال)?(الغاء|الغي|الغت|الغيت|ملغي|ملغاه|حال|حالت)$/],
  ["postponed", /^(ال)?(تاجيل|ارجاء|اجل|اجلت|تاجل|تاجلت|معلقه|معلق|توقفت|توقف|تعليق|ارجي|مجمده)$/],
  [
    "proposed",
    /^(ال)?(اقتراح|مقترح|مقترحه|محتمل|محتمله|المحتمل|احتمال|امكانيه|اقترح|اقترحت|تقترح|يقترح|عرضت|لاستيناف|استيناف|احياء|اعاده|يامل|تامل|ياملون|مطالبه|ضروره|استعداده|استعدادها|استعدادهم|استعدادهما|مستعد|مستعده|مستعدان|مستعدون|تمانع|يمانع|رغبته|رغبتها|رغبتهم|دعوه|الدعوه|تشجيع|يجب|ينبغي)$/,
  ],
  [
    "planned",
    /^(ال)?(مرتقب|مرتقبه|مقبل|مقبله|مقبلين|قادم|قادمه|قادمين|مزمع|مقرر|مقرره|منتظر|منتظره|متوقع|متوقعه|وشيك|وشيكه|يعتزم|تعتزم|اعتزام|عزم|عزمه|عزمها|ستعقد|سيعقد|ستجري|سيجري|ستتم|سيتم|ستنعقد|سينعقد|تمهيدا|تحضيرا|استعدادا|نوايا|نيه|لترتيب|يستعد|تستعد|سوف|تحضيري|غدا|ترقب|يترقب|تترقب|ترتيبات|تحضيرات|استعدادات|اعداد)$/,
  ],
  ["under_way", /^(ال)?(جاريه|جار|منعقد|منعقده|حاليا|متواصله|انطلاق|مستمره|راهنه)$/],
];

/** Before a contact they tell that it is ahead; behind it they are what it brought. */
const PREPARES = new WordPattern(/^[وفبل]?(ال)?(ترقب|يترقب|تترقب|ترتيبات|تحضيرات|استعدادات|اعداد)$/);
const RELATIVE = new WordPattern(/^[وف]?(الذي|التي)$/);

/** Months and weeks are "next" without the contact being so («بعد لقاء…، الأسبوع المقبل» is handled as a time); a cue within a time expression is none here. */
const BEFORE = 6;
/** How far before the noun «لم يُطرح» may stand. */
const RAISED = 9;
const NOT_RAISED = new WordPattern(/^(يطرح|يبحث|يناقش|تطرح|تبحث|تناقش|يجر|تجر|يعقد|تعقد|يتم|تتم|يحدث|يحصل)$/);
const AFTER = 4;

const bare = (word: ReaderWord): string =>
  word.key
    .replace(/^[وف](?=.{4})/, "")
    .replace(/^[بلك](?=ال|.{5})/, "")
    .replace(/^لل/, "ال");

const cues = new PerForm<ContactStatus | null>((word) => {
  const plain = bare(word);
  return CUES.find(([, pattern]) => pattern.test(word.key) || pattern.test(plain))?.[0] ?? null;
});

/** What the words around a contact's noun say of its status; null where nothing does. */
export function cuedStatus(view: SentenceView, at: number, end: number): StatusCue | null {
  const before = cueBefore(view, at);
  // «تأجيل … إلى الشهر المقبل»: put off, though to a day ahead.
  if (before?.status === "cancelled" || before?.status === "postponed") return before;
  return cueBehind(view, at, end) ?? notRaised(view, at) ?? before;
}

function cueBehind(view: SentenceView, at: number, end: number): StatusCue | null {
  let comma = -1;
  for (let i = at + 1; i < Math.min(view.end, end + AFTER); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i)) break;
    if (i > at + 2 && word.verb !== null && view.cover[i - view.first] === 0 && !word.verb.future) break;
    if (view.cover[i - view.first] === 1 || isForTheSakeOf(view, i)) continue;
    const cue = PREPARES.test(word) ? null : cues.of(word);
    if (word.key === "،" || /^["«“]$/.test(word.key)) comma = i;
    if (comma >= 0 && i > comma + 1) break;
    // «لقاء محتمل» only right behind the noun: «لقاء … لتسوية محتملة» says nothing of the meeting.
    if (cue === "proposed" && i > at + 2 && i > end) continue;
    if (cue !== null && !(view.cover[i - view.first] === 2 && i > end + 2 && cue !== "planned")) return { status: cue, at: i };
    if (word.noun !== null && i > at + 1) break;
  }
  return null;
}

/** «لم يُطرح … أي احتمال للقاء»: not even raised. */
function notRaised(view: SentenceView, at: number): StatusCue | null {
  for (let i = at - 1; i >= Math.max(view.first, at - RAISED); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i)) return null;
    if (NOT_RAISED.test(word) && /^[وف]?لم$/.test(wordAt(view, i - 1)?.key ?? "")) return { status: "denied", at: i };
  }
  return null;
}

function cueBefore(view: SentenceView, at: number): StatusCue | null {
  for (let i = at - 1; i >= Math.max(view.first, at - BEFORE); i--) {
    const word = wordAt(view, i) as ReaderWord;
    // «الدعوة التي أطلقتها القمة»: what the relative clause hangs on is not the contact's.
    if (endsClause(view, i) || word.key === "،" || RELATIVE.test(word)) return null;
    if (view.cover[i - view.first] !== 0 || isForTheSakeOf(view, i)) continue;
    const cue = cues.of(word);
    // «قبيل انطلاق القمة»: it is still ahead.
    if (cue === "under_way" && /^[وف]?(قبل|قبيل)$/.test(wordAt(view, i - 1)?.key ?? "")) return { status: "planned", at: i - 1 };
    // «التعليق على الزيارة»: a comment on it.
    if (cue === "postponed" && /تعليق$/.test(word.key) && wordAt(view, i + 1)?.key === "علي") continue;
    if (cue !== null) return { status: cue, at: i };
    if (word.noun !== null) return null;
  }
  return null;
}

/** Loose words between a contact's clause and its predicate. */
const PREDICATE_REACH = 4;

/** The status that the first word of a predicate tells («… أُجلت», «… ألغيت»), looked for right behind the clause that ends at `end`. */
export function predicateStatus(view: SentenceView, end: number): StatusCue | null {
  let loose = 0;
  for (let i = end; i < view.end && loose <= PREDICATE_REACH; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i) || word.noun !== null || isForTheSakeOf(view, i)) return null;
    if (view.cover[i - view.first] !== 0 || word.kind !== "word") continue;
    loose++;
    const cue = cues.of(word);
    if (cue === "postponed" || cue === "cancelled") return { status: cue, at: i };
    if (word.verb !== null) return null;
  }
  return null;
}

const NOW = /^[وف]?(اليوم|الان|حاليا|حالياً)$/;
/** Verbs of one moment: told in the present without a "now" they are still ahead. */
const MOMENTARY = new Set(["visit", "arrive", "meet", "host", "with"]);
/** Verbs of coming together. */
const MEETS = new Set(["meet", "with", "visit", "host", "arrive"]);
const NEGATION = /^[وف]?(لم|لن|لا|دون|عدم|بدون)$/;
const INTENDS =
  /^[وف]?(المقرر|المتوقع|المنتظر|المزمع|المرتقب|المفترض|يعتزم|تعتزم|يعتزمان|ينوي|تنوي|ينتظر|يتوقع|سوف|المامول|قرر|قررت|يخطط|تخطط|مقررا|يستعد|تستعد|وافق|وافقت)$/;
const WISHES =
  /^[وف]?(دعا|دعت|طلب|طلبت|اقترح|اقترحت|حث|حثت|يامل|تامل|يريد|تريد|يود|تمني|تمنت|يطلب|تطلب|اعرب|ابدي|ابدت|عرض|عرضت|ناشد|طالب|طالبت|يمكن|ارادت|اراد|وجه|امله|املها|املهم|امل|رغبته|رغبتها|رغبه|استعداده|استعدادها|المحتمل|الممكن|المرجح|يحتمل|يرجح)$/;
/** How far before a subordinate verb its governor stands («من المقرر أن يجتمع»). */
const GOVERNOR = 5;

/** The status that a verb gives to the contact it tells. */
export function verbStatus(view: SentenceView, at: number, use: VerbUse): StatusFound {
  const told = (status: ContactStatus, first = at): StatusFound => ({ status, told: true, words: { first, end: at + 1 } });
  if (NEGATION.test(wordAt(view, at - 1)?.key ?? "")) return told("denied", at - 1);
  const denied = deniedAt(view, at);
  if (denied !== null) return { status: "denied", told: true, words: oneWord(denied) };
  if (use.verb.tense === "past") return told("held");
  if (use.future) return told("planned");
  if (wordAt(view, at - 1)?.key === "سوف") return told("planned", at - 1);
  for (let i = at - 1; i >= Math.max(view.first, at - GOVERNOR); i--) {
    const key = (wordAt(view, i) as ReaderWord).key;
    if (INTENDS.test(key)) return told("planned", i);
    if (WISHES.test(key)) return told("proposed", i);
    if (NEGATION.test(key) && i >= at - 2) return told("denied", i);
    if (endsClause(view, i)) break;
  }
  if (use.split.particle === "ل") return told("planned");
  // «حين يلتقيان», «عندما يزور الرئيس مصر»: in the present what is to come.
  if (/^[وف]?(عندما|حين|حينما)$/.test(wordAt(view, at - 1)?.key ?? "") && MEETS.has(use.verb.frame)) return told("planned", at - 1);
  if (view.heading) return { status: "held", told: false, words: null };
  const relative = /^[وف]?(الذي|التي|الذين|اللذان|اللذين)$/.test(wordAt(view, at - 1)?.key ?? "");
  if (MOMENTARY.has(use.verb.frame) && !relative && use.verb.frame !== "meet") {
    const now = view.tokens.words.slice(at, Math.min(view.end, at + 20)).some((w) => NOW.test(w.key));
    if (!now) return told("planned");
  }
  return told("under_way");
}
