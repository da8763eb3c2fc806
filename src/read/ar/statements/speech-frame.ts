import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Statement } from "#model/reading.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { genderOf } from "./agreement.ts";
import { topicBefore } from "../contacts/context.ts";
import { findComplement, type Complement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import { bothTold, subjectAhead, subjectBehind } from "./speaker.ts";
import { relativeAside } from "./relative-aside.ts";
import type { Speaker } from "./speaker-phrase.ts";
import type { SpeechUse } from "./speech-words.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { isSubjectUnknown } from "./unknown-subject.ts";

/** Who spoke last, for «وأضاف»; null at the start of a report. */
export interface LastSpeaker {
  readonly actors: readonly string[];
  /** Who was told last in the past to have spoken: «وأضاف» goes on with him, not with whose view he told in between. */
  readonly teller: readonly string[] | null;
  readonly via: readonly string[];
  /** Who was told last to have spoken in a paper («قالت الرئاسة في بيان»), for «وأضاف البيان». */
  readonly issuer: readonly string[] | null;
  readonly sentence: number;
  /** Tellers before that, the last first. */
  readonly earlier: readonly Teller[];
}

/** Who told something, and where. */
export interface Teller {
  readonly actors: readonly string[];
  readonly sentence: number;
}

/** Verbs that go on with what the same speaker said. */
const CONTINUES = new Set(["اضاف", "تابع", "اردف", "زاد", "استطرد", "استدرك", "واصل", "استرسل", "اكمل", "مضي", "ختم", "اختتم", "خلص", "اوضح", "جدد", "كرر"]);
/** How many sentences back a pronoun may mean who spoke last. */
const MEMORY = 4;
const NEGATION = /^[وف]?(لم|لن|لا|ما|دون|عدم)$/;
/** Pasts that are written like nouns. */
const ALSO_NOUNS = new Set([
  "عرض",
  "طلب",
  "رفض",
  "وصف",
  "شكر",
  "حمل",
  "حذر",
  "سجل",
  "قبل",
  "عد",
  "زعم",
  "وعد",
  "كشف",
  "نفي",
  "رد",
  "كتب",
  "ذكر",
  "شرح",
  "حث",
  "ابرز",
  "قدر",
  "امر",
  "بعث",
]);
/** Verbs that say nothing without somebody whom they are about. */
const NEEDS_OBJECT = new Set(["اتهم", "وصف", "حث", "ناشد", "حمل"]);
/** «لكنها عبرت»: the subject is whoever was told before. */
const TOLD_BY_PRONOUN = /^[وف]?(لكن|لان|كان|ب?ان)(ه|ها|هم|هما)$/;
const RELATIVE = /^و?(الذي|التي|الذين|اللذان|اللذين)$/;
/** «يذكر أن», «يشار إلى أن», «يعتقد أن»: passives of nobody. */
const IMPERSONAL = /^[وف]?(يذكر|يشار|يعتقد|يتوقع|ينظر|يعتبر|يقال|يزعم|يلاحظ|يرجح|تعتبر|يطلب|ينتظر|تذكر|ذكر)$/;

/** Reads the statement that a finite verb of speech at `at` tells; null where nothing is said or nobody says it. */
export function verbFrame(context: StatementContext, sentence: number, at: number, use: SpeechUse, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  // «وأنها تعتقد أن»: within what the same speaker says.
  const isContrast = /^(الا|غير|بيد|علي)$/.test(wordAt(view, at - 2)?.key ?? "");
  if (last?.sentence === sentence && !isContrast && /^[وف]?ب?ان(ه|ها|هم|هما|نا|ني)$/.test(wordAt(view, at - 1)?.key ?? "")) return null;
  // «لم يستبعد أن»: not to rule out is to say.
  const negated = NEGATION.test(wordAt(view, at - 1)?.key ?? "");
  if (use.future || (negated && use.form.verb.id !== "استبعد")) return null;
  // «قد يقول»: what may be said.
  if (use.form.tense === "present" && /^[وف]?(قد|ربما)$/.test(wordAt(view, at - 1)?.key ?? "")) return null;
  // «إذا أعلن»: what is only imagined. «شرحا» is no dual of a verb.
  if (/^[وف]?(اذا|لو|ان)$/.test(wordAt(view, at - 1)?.key ?? "") && (wordAt(view, at - 1)?.key !== "ان" || !followsThat(view, at))) return null;
  // «تريد من إيران أن توافق على»: what is only wanted.
  if (use.form.tense === "present" && wordAt(view, at - 1)?.key === "ان" && followsThat(view, at)) return null;
  // «وقبلهم جميعا», «مركز تابع لها»: a preposition and an adjective.
  if (use.form.verb.id === "قبل" && use.split.pronoun !== "") return null;
  if (use.form.verb.id === "تابع" && (/^ل(ه|ها|هم|هما)?$/.test(wordAt(view, at + 1)?.key ?? "") || isWatching(wordAt(view, at + 1)))) return null;
  if (use.form.verb.id === "عرض" && isExposed(view, at)) return null;
  if (use.form.many && ALSO_NOUNS.has(use.form.verb.id)) return null;
  // «وبين الفريق أن»: the verb only before a name and «أن».
  if (use.form.verb.id === "بين" && !isShown(view, at)) return null;
  // «بناء على طلب الرئيس», «على مستوى رفض التدخل»
  if (ALSO_NOUNS.has(use.form.verb.id) && use.form.tense === "past" && use.split.conjunction === "" && isBehindNoun(view, at)) return null;
  const found = RELATIVE.test(wordAt(view, at - 1)?.key ?? "") ? relative(context, view, at, use, last) : ownSubject(context, view, at, use, last);
  if (found === null) return null;
  const { speaker, complement } = found;
  const actors = speaker?.actors ?? carriedSpeaker(context, sentence, at, use, last);
  if (actors === null || actors.length === 0) return null;
  // «في وقت أعلن عن تسليم»: a passive of nobody.
  if (complement.way === "of" && speaker === null && complement.first === at + 2 && (wordAt(view, at) as ReaderWord).split.conjunction === "") return null;
  const act = actOf(context, view, use, complement);
  // «تعتبر هذه أول زيارة»: a passive of nobody.
  if (use.form.verb.id === "اعتبر" && use.form.tense === "present" && complement.way === "noun" && (speaker === null || speaker.first > at)) return null;
  if (act === null || isWelcome(context, view, use, complement)) return null;
  // «أصر على مقاطعته»: insistence on what one does oneself says nothing.
  if (use.form.verb.id === "اصر" && complement.way === "on" && (wordAt(view, complement.first) as ReaderWord).split.pronoun !== "") return null;
  return {
    rule: `speech-${complement.way}`,
    speakers: actors,
    act: negated ? "say" : act,
    via: speaker === null && last !== null && actors === last.actors ? last.via : [],
    first: Math.min(at, speaker?.first ?? at),
    at,
    contentFirst: complement.first,
    contentEnd: null,
    sentence,
  };
}

/** «تابعت باهتمام», «يتابع بنفسه»: to watch, where «تابع بالقول» is to go on saying. */
const isWatching = (next: ReaderWord | undefined): boolean =>
  next !== undefined && ((next.split.particle === "ب" && next.functionWord === null && !/^ب(القول|قوله|قولها)$/.test(next.key)) || next.key === "بنفسه");

/** «تعرضت المدينة لقصف»: written like «تعرض»; what a thing is exposed to follows with «ل». */
function isExposed(view: SentenceView, at: number): boolean {
  if (!/^[وف]?[يت]?تعرض(ت|وا)?$/.test((wordAt(view, at) as ReaderWord).key)) return false;
  for (let i = at + 1; i < Math.min(view.end, at + EXPOSED); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word" || word.key === "علي") return false;
    if (word.split.particle === "ل" && word.functionWord === null) return true;
  }
  return false;
}

/** How far behind «تعرض» what somebody is exposed to may stand. */
const EXPOSED = 8;

/** Behind a preposition or an indefinite noun a word that may be a noun is one. */
function isBehindNoun(view: SentenceView, at: number): boolean {
  const before = wordAt(view, at - 1);
  if (before === undefined || before.kind !== "word" || at === view.first) return false;
  if (before.functionWord === "preposition") return true;
  return (
    view.cover[at - 1 - view.first] === 0 &&
    before.functionWord === null &&
    before.verb === null &&
    before.time === null &&
    before.nisba === null &&
    !before.split.article &&
    before.split.pronoun === "" &&
    before.common
  );
}

function isShown(view: SentenceView, at: number): boolean {
  // «وبين، من جهة أخرى، أن»
  if (at === view.first && wordAt(view, at + 1)?.key === "،") return true;
  const group = view.groups.find((g) => g.first === at + 1);
  return group !== undefined && group.conjunction === "" && /^ان(ه|ها|هم)?$/.test(wordAt(view, group.end)?.key ?? "");
}

/** «قال إن أعلن»: أن behind a verb or noun is no condition. */
const followsThat = (view: SentenceView, at: number): boolean => /أن/.test(wordAt(view, at - 1)?.surface ?? "");

interface Found {
  /** null where the verb has no subject of its own. */
  readonly speaker: Speaker | null;
  readonly complement: Complement;
}

function ownSubject(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, last: LastSpeaker | null): Found | null {
  const sender = senderOf(view, at);
  const sent = sender === null ? null : findComplement(view, at, use, at + 2, context.speech);
  if (sent !== null) return { speaker: sender, complement: sent };
  const behind = subjectBehind(context, view, at, last);
  const ahead =
    (wordAt(view, at) as ReaderWord).split.conjunction === "" && !TOLD_BY_PRONOUN.test(wordAt(view, at - 1)?.key ?? "")
      ? subjectAhead(context, view, at, use.form.many, last)
      : null;
  const own = behind === null ? null : findComplement(view, at, use, behind.end, context.speech);
  // «بوتين دعا موسكو إلى»: the subject stands before, the phrase behind the verb is its object.
  if (ahead !== null && (isAdjacent(view, ahead, at) || (own === null && use.split.pronoun === ""))) {
    const complement = findComplement(view, at, use, at + 1, context.speech);
    if (complement !== null) return { speaker: ahead, complement };
  }
  // «ودعا اللجنة الرباعية إلى»: a verb in the masculine right before a feminine has it as its object.
  if (own !== null && behind !== null && (wordAt(view, at + 1) as ReaderWord).titles.length === 0 && isFeminineObject(context, at, use, behind)) {
    const complement = findComplement(view, at, use, at + 1, context.speech);
    if (complement !== null) return { speaker: ahead, complement };
  }
  // «ودعت الحوثيين إلى»: an accusative behind a verb that goes on is its object.
  if (own !== null && behind !== null && (wordAt(view, at) as ReaderWord).split.conjunction !== "" && last !== null && isAccusative(view, behind)) {
    const complement = findComplement(view, at, use, at + 1, context.speech);
    if (complement !== null) return { speaker: null, complement };
  }
  // «واتهم الرئيس بابتكار»: without another object the phrase behind the verb is it.
  if (own !== null && behind !== null && NEEDS_OBJECT.has(use.form.verb.id) && behind.first <= at + 1 && isObject(view, behind, own))
    return { speaker: ahead, complement: { way: own.way, first: behind.first } };
  if (own !== null) return { speaker: behind, complement: own };
  const complement =
    behind === null || use.split.pronoun !== "" ? findComplement(view, at, use, at + 1, context.speech) : objectOnly(context, view, at, use, behind);
  if (complement !== null && ahead === null && behind === null && isSubjectUnknown(context, view, at, use, complement)) return null;
  if (complement === null || isUnknown(context, view, at, use, behind, complement) || isSubject(context, view, at, use, ahead, complement)) return null;
  // «بادرة وصفها الحلف بأنها»: its subject is unknown, not who spoke before.
  if (
    use.split.pronoun !== "" &&
    ahead === null &&
    !/^[وفبلك]?م?ما$/.test(wordAt(view, at - 1)?.key ?? "") &&
    (use.form.tense === "present" || (wordAt(view, at) as ReaderWord).split.conjunction === "")
  )
    return null;
  // «عرض», «طلب», «رفض» without a subject are nouns more often than verbs.
  return ALSO_NOUNS.has(use.form.verb.id) &&
    use.form.tense === "past" &&
    !use.form.feminine &&
    (wordAt(view, at) as ReaderWord).split.conjunction === "" &&
    !(complement.way === "that" ? /^(ثم|قد|كما)$/ : /^(ثم|قد)$/).test(wordAt(view, at - 1)?.key ?? "")
    ? null
    : { speaker: null, complement };
}

/** Whether the phrase right behind a verb that asks somebody is a body or state with which the verb does not agree. */
const isFeminineObject = (context: StatementContext, at: number, use: SpeechUse, phrase: Speaker): boolean =>
  use.form.tense === "past" &&
  !use.form.feminine &&
  !use.form.many &&
  phrase.first === at + 1 &&
  [...use.form.verb.ways.values()].includes("demand") &&
  phrase.actors.length === 1 &&
  context.actors.byId.get(phrase.actors[0] as string)?.kind !== "person" &&
  genderOf(context.genders, phrase.actors[0] as string) === "feminine";

/** «اتهم حماس بتعطيل التوصل», «حمل إسرائيل المسؤولية»: nothing but the preposition and what it governs follows the only phrase. */
function isObject(view: SentenceView, phrase: Speaker, complement: Complement): boolean {
  const next = wordAt(view, phrase.end);
  if (next?.key === "علي" || (next?.split.particle === "ب" && view.cover[phrase.end - view.first] === 0)) return true;
  return complement.way === "blame" && /مسووليه/.test(wordAt(view, complement.first)?.key ?? "");
}

/** «واتهم الرئيس بـ», «ودعا إيران إلى»: the phrase behind the verb is its object where a conjunction goes on with who spoke last. */
function objectOnly(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, behind: Speaker): Complement | null {
  if ((wordAt(view, at) as ReaderWord).split.conjunction === "" || behind.first > at + 1) return null;
  return findComplement(view, at, use, at + 1, context.speech);
}

/** «وقالت جانين أتينو إنها»: a subject that is nobody known; whose words they are, is not who spoke before. */
function isUnknown(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, behind: Speaker | null, complement: Complement): boolean {
  const next = wordAt(view, at + 1) as ReaderWord;
  // «وقال 79% من الديمقراطيين»: so many, whoever they are.
  if (behind === null && next.kind === "number" && complement.first > at + 1) return true;
  const isBody = next.organHeads.length > 0 || next.bodyHeads.length > 0;
  if (behind !== null || complement.first <= at + 1 || (!isBody && complement.way === "with" && [...use.form.verb.ways.values()].includes("demand")))
    return false;
  let i = at + 1;
  while (i < complement.first && view.cover[i - view.first] === 2) i++;
  const word = wordAt(view, i) as ReaderWord;
  return (
    i < complement.first - 1 &&
    word.kind === "word" &&
    // «القصر الرئاسي»: a body of nobody knows which state.
    (view.cover[i - view.first] === 0 || view.references.some((r) => r.first === i && r.mention.kind === "body" && r.actors.length === 0)) &&
    word.functionWord === null &&
    word.split.particle === "" &&
    word.split.conjunction === "" &&
    !/ا$/.test(word.key) &&
    context.speech.uses(word).length === 0
  );
}

/** «لندن: دانت محكمة بريطانية»: where a verb begins the sentence the noun right behind it is its subject, not what it takes, unless a pronoun joins it to who spoke («أكد دعمه»). */
function isSubject(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, ahead: Speaker | null, complement: Complement): boolean {
  if (ahead !== null || complement.way !== "noun" || complement.first !== at + 1 || (wordAt(view, at) as ReaderWord).split.conjunction !== "") return false;
  const before = wordAt(view, at - 1);
  if (context.speech.actOfNoun(use.form.verb.id, wordAt(view, at + 1) as ReaderWord) !== null) return false;
  return (before === undefined || before.kind !== "word" || /^(كما|حسبما)$/.test(before.key)) && (wordAt(view, at + 1) as ReaderWord).split.pronoun === "";
}

/** «الحوثيين», «الأطراف المعنيين»: a sound masculine plural in the accusative. */
const isAccusative = (view: SentenceView, phrase: Speaker): boolean => {
  const word = wordAt(view, phrase.first) as ReaderWord;
  if (!/^(ال).{2,}ين$/.test(word.key)) return false;
  // «الأمين العام», «الكرملين», «البحرين» are no plurals.
  const named = view.groups.find((g) => g.first === phrase.first)?.references[0]?.mention.entity?.ar;
  return word.titles.length === 0 && (named === undefined || !foldPhrase(named).split(" ").includes(word.key));
};

const isAdjacent = (view: SentenceView, subject: Speaker, at: number): boolean => {
  const verb = /^(قد|كان|كانت)$/.test(wordAt(view, at - 1)?.key ?? "") ? at - 1 : at;
  if (relativeAside(view, at) === subject.end) return true;
  return looseWords(view, subject.end, verb) === 0 && wordAt(view, verb - 1)?.key !== "،";
};

/** «تلقى برقية من الأمير أعرب فيها عن»: who sent what speaks. */
function senderOf(view: SentenceView, at: number): Speaker | null {
  const through = wordAt(view, at + 1)?.key === "من" && /^خلاله?ا?$/.test(wordAt(view, at + 2)?.key ?? "");
  if (!through && !/^(فيه|فيها|خلاله|خلالها|بها|به)$/.test(wordAt(view, at + 1)?.key ?? "")) return null;
  const sender = view.groups.findLast((g) => g.end <= at && (g.preposition === "من" || (through && g.particle === "ل")));
  return sender === undefined ? null : { actors: sender.actors, first: at, end: at + 1 };
}

/** «الوزير الذي قال إن», «الملف الذي قال إنه»: the antecedent speaks, or whoever spoke last; a refusal in a relative clause is none. */
function relative(context: StatementContext, view: SentenceView, at: number, use: SpeechUse, last: LastSpeaker | null): Found | null {
  if ([...use.form.verb.ways.values()].includes("refuse") || (use.form.verb.id === "اعتبر" && use.form.tense === "present")) return null;
  // «السبب الذي دعا السفير إلى»: what moved him says nothing.
  if (use.form.verb.id === "دعا" && view.cover[at - 2 - view.first] === 0 && wordAt(view, at - 2)?.kind === "word") return null;
  const isFar = (wordAt(view, at - 1) as ReaderWord).split.conjunction !== "";
  if (isFar && use.form.verb.id !== "قال") return null;
  const antecedent = isFar ? undefined : view.groups.find((g) => g.end === at - 1 || (g.end === at - 2 && wordAt(view, at - 2)?.key === "،"));
  const behind = subjectBehind(context, view, at, last);
  const complement = findComplement(view, at, use, behind?.end ?? at + 1, context.speech);
  if (complement === null) return null;
  if (antecedent !== undefined) return { speaker: { actors: antecedent.actors, first: at, end: at }, complement };
  if (behind !== null) return { speaker: behind, complement };
  return use.form.verb.id === "قال" && last !== null ? { speaker: { actors: last.actors, first: at, end: at }, complement } : null;
}

/** «رحب بضيفه الرئيس» */
const GUEST = /^ب(ضيف|نظير|زاير)(ه|ها)$/;

/** «رحب بالضيف»: a welcome to a person present says nothing. */
const isWelcome = (context: StatementContext, view: SentenceView, use: SpeechUse, complement: Complement): boolean =>
  use.form.verb.id === "رحب" &&
  view.groups.some(
    (g) =>
      (g.first === complement.first || (g.first === complement.first + 1 && GUEST.test(wordAt(view, complement.first)?.key ?? ""))) &&
      g.actors.every((id) => context.actors.byId.get(id)?.kind === "person"),
  );

/** Who speaks where the verb has no subject of its own. */
function carriedSpeaker(context: StatementContext, sentence: number, at: number, use: SpeechUse, last: LastSpeaker | null): readonly string[] | null {
  const view = context.views[sentence] as SentenceView;
  const key = (wordAt(view, at) as ReaderWord).key;
  if (use.form.tense === "present" && (IMPERSONAL.test(key) || !/^[وف]/.test(key)) && use.form.verb.id !== "استبعد") return null;
  // «كما أكدا»: the two of the contact.
  const isDual = use.form.many && /[^و]ا$/.test(use.split.stem) && last?.teller?.length !== 2;
  const pair = isDual ? bothTold(context.actors, context.partiesBefore(view.tokens.start[at] as number), false) : null;
  if (pair !== null) return pair;
  if (
    last !== null &&
    sentence - last.sentence <= MEMORY &&
    (CONTINUES.has(use.form.verb.id) || sentence - last.sentence <= 1 || TOLD_BY_PRONOUN.test(wordAt(view, at - 1)?.key ?? ""))
  )
    return agreeing(context, sentence, use, last, use.form.tense === "past" ? (last.teller ?? last.actors) : last.actors);
  const topic = topicBefore(context, sentence, at, [], true);
  return topic === null ? (last !== null && sentence - last.sentence <= MEMORY ? last.actors : null) : [topic];
}

/** «وأضافت» goes on with the last teller whose gender agrees with the verb; with the body that was told last where nobody's does; null where that is a person. */
function agreeing(context: StatementContext, sentence: number, use: SpeechUse, last: LastSpeaker, actors: readonly string[]): readonly string[] | null {
  if (use.form.many || actors.length !== 1) return actors;
  const wanted = use.form.feminine ? "feminine" : "masculine";
  const shown = genderOf(context.genders, actors[0] as string);
  if (shown === undefined || shown === wanted) return actors;
  const earlier = last.earlier.find(
    (t) => sentence - t.sentence <= MEMORY && t.actors.length === 1 && genderOf(context.genders, t.actors[0] as string) === wanted,
  );
  // «كما أكدت» after a man alone spoke: somebody else, whom nobody named.
  const isPerson = context.actors.byId.get(actors[0] as string)?.kind === "person";
  return earlier?.actors ?? (isPerson ? null : actors);
}

/** The act by verb and complement; a noun at the head of what is said may change it. */
export function actOf(context: StatementContext, view: SentenceView, use: SpeechUse, complement: Complement): Statement["act"] | null {
  const head = wordAt(view, complement.first);
  const open = head !== undefined && head.kind === "mark" ? wordAt(view, complement.first + 1) : head;
  const { verb } = use.form;
  // «سائلا الله أن»: a prayer asks nobody for anything.
  if (
    view.tokens.words
      .slice(complement.first - 4 < view.first ? view.first : complement.first - 4, complement.first + 1)
      .some((w) => w.key === "الله" || w.key === "المولي")
  )
    return "say";
  const noun = open === undefined || (complement.way === "that" && verb.id !== "رفض") ? null : context.speech.actOfNoun(verb.id, open);
  return noun ?? verb.ways.get(complement.way) ?? null;
}
