import type { Contact } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { TimeExpression } from "#text/ar/time/find.ts";
import type { Candidate } from "./candidate.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { LASTS } from "./lasts.ts";
import { WordPattern } from "../word-pattern.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { hoursAhead } from "./hours-ahead.ts";
import { ahead, isOver } from "./same-time.ts";
import { countScope } from "./count-scope.ts";
import type { Reference } from "../mentions/reference.ts";
import type { TokenRange } from "../token-range.ts";
import type { ToldWords } from "./told-words.ts";

/** What a clause says of a contact besides its parties. */
export interface Attributes {
  readonly date: string | null;
  /** A day is told, though the report's own day, which would settle it, may be unknown. */
  readonly dayTold: boolean;
  /** «أمس», «الاثنين» of a report whose own day is unknown. */
  readonly nearTold: boolean;
  readonly duration: Contact["duration"];
  readonly ordinal: Contact["ordinal"];
  readonly place: Contact["place"];
  /** Of each of these the words that tell it. */
  readonly words: Readonly<Pick<ToldWords, "date" | "duration" | "ordinal" | "place">>;
}

/** The most loose words between a contact and the time, place or count told of it. */
const REACH = 14;
/** Organs of the base that are also buildings where people meet. */
export const VENUES: ReadonlySet<string> = new Set([
  "kremlin",
  "white_house",
  "elysee_palace",
  "elysee",
  "us_defense_department",
  "royal_court",
  "saudi_royal_court",
  "downing_street",
  "german_chancellery",
  "un_headquarters",
]);
const ENDS = /^[وف]?(انتهت|انتهي|اختتمت|اختتم|تنتهي|ينتهي|تختتم|تختم)$/;
/** Nouns that are counted beside a contact and are none. */
const OTHER_COUNTED = new WordPattern(
  /^[وفبلك]*(ال|لل)?(دوره|لجنه|يوم|محطه|صفحه|صفحات|مرحله|ولايه|فتره|درجه|مرتبه|ماده|فقره|عام|سنه|اسبوع|شهر|نصف|ربع|ثلث|قرن|عهد|ذكري|نسخه|شق|طرف|فصل|حكومه|قانون|قرار|خطوه|هدف|بند|ملف|حقه|متهم|دفعه|شخصيه|رجل)$/,
);
/** «في 2014», «بين 3 و5 مارس»: words of the date, too. */
const GOVERNS_DATE = new WordPattern(/^[وف]?(في|بين)$/);
const PAUSES = /^(انقطاع|انقطاعا|توقف|غياب|جمود|هدنه|الهدنه|حرب|حربا|قطيعه)$/;
/** Words of substance that may stand between a contact and its place («اجتماعا طارئا موسعا في»). */
const PLACE_GAP = 2;
/** How far before a time the verb of speech that it belongs to may stand. */
const SPEECH_REACH = 20;

/** Attributes of each candidate of one sentence: every time, place and count goes to the nearest of them. */
export function attributesOf(view: SentenceView, candidates: readonly Candidate[], day: string | null): readonly Attributes[] {
  const found = candidates.map(() => ({
    date: null as string | null,
    dayTold: false,
    nearTold: false,
    duration: null as Contact["duration"],
    ordinal: null as Contact["ordinal"],
    place: null as Contact["place"],
    words: { date: null, duration: null, ordinal: null, place: null } as Pick<ToldWords, "date" | "duration" | "ordinal" | "place">,
    dateMode: 9,
  }));
  if (candidates.length === 0) return found;
  // «هذا العام» as range of a count dates nothing.
  const scopes = new Set<TimeExpression>();
  for (const time of view.times) {
    if (scopes.has(time)) continue;
    const index = nearest(view, candidates, time.first, time.end);
    if (index < 0) continue;
    const own = found[index] as (typeof found)[number];
    const candidate = candidates[index] as Candidate;
    // «واليوم، تأتي هذه الاتصالات»: these days.
    if (wordAt(view, time.first)?.key === "واليوم" && time.end === time.first + 1) continue;
    // «اليوم الوطني», «اليوم العالمي»: a feast. «في اليوم نفسه»: a day told before.
    if (time.mode === "relative" && /^(ال(وطني|عالمي|دولي|اول|ثاني|ثالث|تالي|سابق|واحد)|نفسه|ذاته|عينه)$/.test(wordAt(view, time.end)?.key ?? "")) continue;
    if (time.kind === "date" || time.kind === "period") {
      if (time.offset === "since" || time.offset === "after" || toldOfSpeech(view, time, candidate)) continue;
      own.dayTold ||= time.mode === "explicit";
      const future = ahead(candidate.status);
      const edtf = future && time.mode === "weekday" ? (time.edtfFuture ?? time.edtf) : time.edtf;
      // «سيجري محادثات … تعرضت لهجوم في 1998»: what is ahead was not then.
      if (future && edtf !== null && isOver(edtf, day)) continue;
      own.nearTold ||= edtf === null && time.mode !== "explicit";
      // «ابتدأت الثلاثاء وانتهت الخميس»
      if (
        own.date !== null &&
        own.dateMode === 1 &&
        time.mode === "weekday" &&
        edtf !== null &&
        ENDS.test(wordAt(view, time.first - 1)?.key ?? "") &&
        own.date < edtf
      ) {
        own.date = `${own.date}/${edtf}`;
        if (own.words.date !== null) own.words.date = { first: own.words.date.first, end: time.end };
        continue;
      }
      const mode = time.mode === "explicit" ? 0 : time.mode === "weekday" ? 1 : 2;
      if (edtf !== null && mode < own.dateMode) {
        own.date = edtf;
        own.dateMode = mode;
        own.words.date = { first: GOVERNS_DATE.test(wordAt(view, time.first - 1)) ? time.first - 1 : time.first, end: time.end };
      }
    } else if (time.kind === "duration" && own.duration === null && time.minutes !== null && time.offset === null && lasts(view, time, candidate)) {
      own.duration = { minutes: time.minutes, comparator: time.comparator ?? "exact" };
      own.words.duration = { first: time.first, end: time.end };
    } else if (time.kind === "ordinal" && own.ordinal === null && time.value !== null && counts(view, time, candidate)) {
      const scope = countScope(view, time);
      own.ordinal = { n: time.value, scope: scope?.told ?? null };
      own.words.ordinal = countWords(candidate, time, scope?.by.end ?? time.end);
      if (scope !== null) scopes.add(scope.by);
    }
  }
  for (const reference of view.references) {
    if (reference.place === null || reference.inner) continue;
    const index = nearest(view, candidates, reference.first, reference.end);
    if (index < 0) continue;
    const own = found[index] as (typeof found)[number];
    const candidate = candidates[index] as Candidate;
    if (
      /^(حرب|اوضاع|وضع|ازمه|تصعيد|صراع|سلام|استقرار|نار|عمليات|تطورات|تدخل|امن|نزاع|قتال|هجوم|مستجدات|احداث|ملف|قضايا|اعمار|شعب|جيش)$/.test(
        (wordAt(view, reference.first - (reference.preposition === "" ? 1 : 2))?.key ?? "").replace(/^[وفبلك]?ال/, ""),
      )
    )
      continue;
    // «قمة جنيف»
    const named = candidate.namedByPlace && reference.first === candidate.at + 1;
    const located =
      named ||
      reference.preposition === "في" ||
      reference.particle === "ب" ||
      (candidate.kind === "visit" && (reference.preposition === "الي" || reference.particle === "ل" || reference.first === candidate.at + 1));
    if (located && own.place === null && withinReach(view, candidate, reference.first, reference.end)) {
      own.place = reference.place;
      own.words.place = placeWords(reference);
    }
  }
  candidates.forEach((candidate, i) => {
    const own = found[i] as (typeof found)[number];
    const hours = own.date === null ? hoursAhead(view, candidate, day) : null;
    if (hours !== null) {
      own.date = hours.date;
      own.words.date = hours.words;
    }
    if (own.place === null && candidate.destination !== null) {
      const { name, country, words } = candidate.destination;
      own.place = { name, country };
      own.words.place = words;
    }
    // «في الكرملين»: a building that is also an organ.
    if (own.place === null && candidate.kind !== "call" && candidate.kind !== "message") {
      const seat = view.references.find(
        (r) =>
          r.preposition === "في" &&
          r.mention.entity?.kind === "organ" &&
          VENUES.has(r.mention.entity.id) &&
          r.first > candidate.at &&
          looseWords(view, candidate.end, r.first) <= 2,
      );
      if (seat?.mention.entity != null) {
        own.place = { name: seat.mention.entity.ar, country: seat.mention.entity.side };
        own.words.place = placeWords(seat);
      }
    }
  });
  return found;
}

/** A place behind the contact with little between, or before it in the same clause («في واشنطن التقى …»). */
function withinReach(view: SentenceView, candidate: Candidate, first: number, end: number): boolean {
  if (end <= candidate.at) return (first >= candidate.first || first < view.first + 3) && verbsBetween(view, end, candidate.at) === 0;
  let loose = 0;
  for (let i = Math.max(candidate.at + 1, Math.min(candidate.end, first)); i < first; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (view.cover[i - view.first] !== 0 || word.kind !== "word" || word.functionWord !== null) continue;
    // «لقاء … لتسوية محتملة في أوكرانيا»: the place of what it is for.
    if (isPurpose(word)) return false;
    if (word.verb !== null && (word.verb.verb.frame === "happen" || word.verb.verb.frame === "hold" || word.verb.verb.frame === "gather")) continue;
    loose++;
  }
  return loose <= PLACE_GAP;
}

/** A verbal noun behind ل. */
const isPurpose = (word: ReaderWord): boolean =>
  word.split.particle === "ل" && !word.split.article && word.split.pronoun === "" && word.noun === null && word.verb === null && word.common;

/** The candidate that [first, end) belongs to: the one within whose clause it stands or that is nearest, clauses counted; -1 where none is near. */
function nearest(view: SentenceView, candidates: readonly Candidate[], first: number, end: number): number {
  let best = -1;
  let least = REACH + 1;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    let distance = 0;
    if (first > candidate.at && end <= candidate.end) distance = 0;
    else if (first >= candidate.first && end <= candidate.at) distance = 1 + looseWords(view, end, candidate.at) + 4 * verbsBetween(view, end, candidate.at);
    else if (first >= candidate.end) distance = 1 + looseWords(view, candidate.end, first) + 4 * verbsBetween(view, candidate.end, first);
    else if (end <= candidate.first) distance = 3 + looseWords(view, end, candidate.first) + 4 * verbsBetween(view, end, candidate.first);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

function verbsBetween(view: SentenceView, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to; i++) {
    if (!hasTrait(view.tokens, i, Trigger.clauseEnd | Trigger.relative | Trigger.verb)) continue;
    const word = wordAt(view, i) as ReaderWord;
    if (word.key === "؛" || word.key === ":") verbs++;
    // «لبحث الهجوم الذي وقع الأحد»: what a relative clause tells of something else.
    if (
      (word.key === "الذي" || word.key === "التي") &&
      i > from &&
      wordAt(view, i - 1)?.kind === "word" &&
      wordAt(view, i - 1)?.noun === null &&
      view.cover[i - 1 - view.first] === 0
    )
      verbs += 3;
    if (word.verb !== null && view.cover[i - view.first] === 0 && word.noun === null && !LASTS.test(word) && word.verb.verb.frame !== "happen") verbs++;
  }
  return verbs;
}

/** «أعلن الكرملين أمس أن …»: the day of the telling, not of what is told. */
function toldOfSpeech(view: SentenceView, time: TimeExpression, candidate: Candidate): boolean {
  if (time.first > candidate.at) return false;
  // «في 16 أكتوبر أعلن الوزير أنه سيلتقي …»
  const behind = wordAt(view, time.end);
  if (behind?.verb?.verb.frame === "say" && time.end < candidate.at && behind.noun === null) return true;
  for (let i = time.first - 1; i >= Math.max(view.first, time.first - SPEECH_REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.verb === null || view.cover[i - view.first] !== 0 || word.noun !== null) continue;
    return word.verb.verb.frame === "say" && i !== candidate.at;
  }
  return false;
}

function lasts(view: SentenceView, time: TimeExpression, candidate: Candidate): boolean {
  // «بعد مكالمتهما بيومين»: so long ago.
  if (candidate.distant) return false;
  // «طوال ساعتين», «لمدة يوم»: the word may belong to the expression.
  if (time.first === candidate.at + 1 || LASTS.test(wordAt(view, time.first))) return true;
  // «استمر الاجتماع بين … ثلاث ساعات»
  if (LASTS.test(wordAt(view, candidate.at - 1)) && time.first >= candidate.end && looseWords(view, candidate.end, time.first) === 0) return true;
  for (let i = time.first - 1; i >= Math.max(view.first, time.first - 4); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (LASTS.test(word)) return !PAUSES.test(wordAt(view, i - 1)?.key ?? "");
    if (word.key === "." || word.key === "،") return false;
  }
  return wordAt(view, time.end)?.key === "من" && wordAt(view, time.end + 1)?.noun !== null;
}

function counts(view: SentenceView, time: TimeExpression, candidate: Candidate): boolean {
  // «كلمته أمام الدورة السبعين», «في اليوم الثاني من زيارته»: something else is counted.
  // «الدورة الرابعة للحوار» is the fourth of the talks.
  if (OTHER_COUNTED.test(wordAt(view, time.first - 1)) && !(time.end === candidate.at && candidate.kind === "talks")) return false;
  if (time.end === candidate.at) return true;
  // «تحدث فلان هاتفيا مع نظيره، في سابع اتصال بينهما هذا العام»: the noun that tells it again within its words.
  const noun = wordAt(view, time.end)?.noun;
  if (time.first > candidate.at && time.end < candidate.end && noun != null && noun.split.article === false && noun.noun.kind === candidate.kind) return true;
  // «المرة الثالثة التي يلتقي فيها»
  if (
    candidate.at > time.end &&
    /^(ال)?مره$/.test(wordAt(view, time.first)?.key ?? wordAt(view, time.first - 1)?.key ?? "") &&
    looseWords(view, time.end, candidate.at) <= 1
  )
    return true;
  if (time.first > candidate.at && time.first <= candidate.end + 2 && looseWords(view, candidate.at + 1, time.first) <= 2) return true;
  const before = wordAt(view, time.first - 1)?.key ?? "";
  return /^[وف]?(هو|هي|يعد|تعد|يعتبر|تعتبر|كانت|كان)$/.test(before) && wordAt(view, time.end)?.key !== "على";
}

/** A place with the preposition before it. */
const placeWords = (reference: Reference): TokenRange => ({
  first: reference.preposition === "" ? reference.first : reference.first - 1,
  end: reference.end,
});

/** How near its noun a count must stand for both to be its words. */
const COUNT_GAP = 2;

/** «ثامن اتصال هاتفي … هذا العام»: the count, its noun where that stands beside it, and its scope. */
function countWords(candidate: Candidate, time: TimeExpression, end: number): TokenRange {
  const { at } = candidate;
  if (at >= time.end) return { first: time.first, end: Math.max(end, at - time.end <= COUNT_GAP ? at + 1 : end) };
  return { first: time.first - at <= COUNT_GAP + 1 ? at : time.first, end };
}
