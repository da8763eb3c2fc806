import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { UnnamedClass } from "#knowledge/speech-lexicon.ts";
import { isMark } from "#text/tokenise.ts";
import { DUAL } from "../contacts/dual.ts";
import type { Group } from "../contacts/group.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { StatementContext } from "./context.ts";
import { issuerOf, paperOfState } from "./issuer.ts";
import { relativeAside } from "./relative-aside.ts";
import type { Speaker } from "./speaker-phrase.ts";
import { bodyCalled, meansSame, OFFICIAL, officialAgain, type Spoken, toldAgain } from "./told-again.ts";
import { partitionPoint } from "../partition-point.ts";

/** Words that may stand between the verb and its subject. */
const BETWEEN = /^(عليه|عليها|عليهم|فيه|فيها|له|لها|لهم|ايضا|اليوم|امس|بدوره|بدورها|كذلك|هنا|مجددا|مساء|صباح)$/;
const OPENS_MARK = /^["«“„]$/;
const CLOSES_MARK = /^["»”]$/;
/** Words for both that mean the states. */
const SIDES = /(جانب|طرف|بلد|دولت|حكومت)/;
const LEADS = /^(رياسه|قياده|اداره|امانه|سلطات|قوات|اوساط)$/;
/** Adjectives of an unnamed speaker. */
const QUALITY =
  /^(رفيع|رفيعه|كبير|كبيره|بارز|بارزه|مطلع|مطلعه|مقرب|مقربه|سابق|سابقه|اخر|اخري|واسع|واسعه|وثيق|وثيقه|موثوق|موثوقه|متخصص|عليم|عليمه|مسوول|مسووله|قريب|قريبه)$/;
const ISSUER_REACH = 6;
/** The most tokens of a title that is not known, before the name. */
const UNKNOWN_TITLE = 6;
/** How many tokens behind an office the name of who holds it may stand. */
const FAR_NAME = 14;
/** The most tokens of an aside in brackets behind a subject. */
const ASIDE = 6;
/** How many tokens a phrase of unnamed speakers may have before a name within it counts as their own. */
const UNNAMED_REACH = 6;

/** The subject behind the verb at `at`: named, unnamed, or told by a definite word for who spoke last; null where none follows. */
export function subjectBehind(context: StatementContext, view: SentenceView, at: number, last: Spoken | null): Speaker | null {
  let i = at + 1;
  while (i < view.end && (view.cover[i - view.first] === 2 || BETWEEN.test((wordAt(view, i) as ReaderWord).key))) i++;
  const word = wordAt(view, i) as ReaderWord | undefined;
  // «وأوردت «هآرتس» العبرية»: the name of a paper between marks.
  const marked =
    word?.kind === "mark" && OPENS_MARK.test(word.key)
      ? view.groups.find((g) => g.first === i + 1 && CLOSES_MARK.test(wordAt(view, g.end)?.key ?? ""))
      : undefined;
  if (marked !== undefined) {
    const adjective = wordAt(view, marked.end + 1);
    return { actors: marked.actors, first: i, end: marked.end + (adjective?.split.article === true && adjective.nisba !== null ? 2 : 1) };
  }
  if (word === undefined || word.kind !== "word") return null;
  // «قال كل من», «قال عدد من المسؤولين», «قال أحد المحللين»
  let head = i;
  if (/^(عدد|احد|احدي|بعض|كبار|مجموعه|كل|كلا)$/.test(word.key)) head = wordAt(view, i + 1)?.key === "من" ? i + 2 : i + 1;
  const group = view.groups.find((g) => g.first <= head && g.end > head) ?? view.groups.find((g) => g.first <= i && g.end > i);
  // «المتحدثة ذاتها», «المصدر»: definite, whoever spoke last.
  const definite = word.split.article && last !== null && group === undefined && meansSame(word) && !/(ون|ين)$/.test(word.key);
  const named = nameFarBehind(context, view, i, word);
  if (named !== null) return named;
  const again = officialAgain(context, word, group ?? null, last);
  if (again !== null) return { actors: [again], first: i, end: (group as Group).end };
  const unnamed = definite ? null : unnamedAt(context, view, head, group ?? null);
  if (unnamed !== null) return { ...unnamed, first: i };
  // «عبر الوزير عن»: the verb is written like a preposition.
  const isVerb = group !== undefined && /^(عبر|بين)$/.test(group.preposition) && group.first === at + 1;
  if (group !== undefined && group.particle === "" && (group.preposition === "" || group.first > i || isVerb)) {
    const behind = nameBehindTitle(context, view, group);
    const organ = behind === null ? organThrough(context, view, group) : null;
    if (organ !== null) return { actors: [organ], first: i, end: group.end };
    return withJoined(context, view, { actors: (behind ?? group).actors, first: i, end: behindAdjective(view, (behind ?? group).end) });
  }
  if (group !== undefined && group.particle !== "") return null;
  // «أعلنت قيادة التحالف», «اتهمت رئاسة المجلس»: a bare noun before the body that it leads.
  const led = view.groups.find((g) => g.first === i + 1 && g.preposition === "" && g.particle === "");
  if (led !== undefined && LEADS.test(word.key)) return withJoined(context, view, { actors: led.actors, first: i, end: led.end });
  return (
    bothOf(context, view, i) ??
    behindTitle(context, view, i) ??
    issuerOf(context, view, i, last) ??
    toldAgain(context, view, i, last) ??
    paperAlone(context, view, i)
  );
}

/** «صحيفة عكاظ السعودية»: an adjective of nationality right behind the name is part of it. */
function behindAdjective(view: SentenceView, end: number): number {
  const word = wordAt(view, end);
  if (word === undefined || !word.split.article || word.nisba === null || word.split.conjunction !== "") return end;
  const group = view.groups.find((g) => g.first === end);
  return group === undefined ? end : group.end === end + 1 && group.preposition === "" && group.particle === "" ? end + 1 : end;
}

/** «أعلنت وزارة الدفاع (البنتاجون) والبيت الأبيض», «… الأمم المتحدة وعدد من المسؤولين»: who is joined to the subject speaks, too. */
function withJoined(context: StatementContext, view: SentenceView, speaker: Speaker): Speaker {
  let next = speaker.end;
  if (wordAt(view, next)?.key === "(") {
    while (next < Math.min(view.end, speaker.end + ASIDE) && wordAt(view, next)?.key !== ")") next++;
    next++;
  }
  const word = wordAt(view, next);
  if (word === undefined || word.split.conjunction !== "و") return speaker;
  const group = view.groups.find((g) => g.first === next && g.conjunction === "و" && g.preposition === "" && g.particle === "");
  if (group !== undefined) return { actors: [...new Set([...speaker.actors, ...group.actors])], first: speaker.first, end: group.end };
  const counted = /^و(عدد|كبار|بعض)$/.test(word.key) ? (wordAt(view, next + 1)?.key === "من" ? next + 2 : next + 1) : -1;
  const unnamed = counted < 0 ? null : unnamedAt(context, view, counted, null);
  return unnamed === null ? speaker : { actors: [...speaker.actors, ...unnamed.actors], first: speaker.first, end: unnamed.end };
}

/** «القيادي في حزب المؤتمر الحاكم في اليمن ياسر اليماني»: the person at the end of what an office is told by; null where no office begins or no name ends it. */
function nameFarBehind(context: StatementContext, view: SentenceView, at: number, office: ReaderWord): Speaker | null {
  if (!context.speech.unnamed(office) || wordAt(view, at + 1)?.functionWord !== "preposition") return null;
  for (let i = at + 2; i < Math.min(view.end, at + FAR_NAME); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word" || /^[وف]?ب?ان/.test(word.key) || (word.verb !== null && word.noun === null && view.cover[i - view.first] === 0)) return null;
    const group = view.groups.find((g) => g.first === i);
    if (group === undefined) continue;
    const isPerson = group.actors.length === 1 && context.actors.byId.get(group.actors[0] as string)?.kind === "person";
    const before = wordAt(view, i - 1);
    // «في مكتب الرئيس»: the person belongs to the noun before him.
    if (isPerson && group.preposition === "" && group.particle === "" && (before?.split.article === true || view.cover[i - 1 - view.first] === 1))
      return { actors: group.actors, first: at, end: group.end };
    i = Math.max(i, group.end - 1);
  }
  return null;
}

/** «المتحدث باسم الوزارة، فلان، …»: the name between commas is whose title stands before. */
function nameBehindTitle(context: StatementContext, view: SentenceView, title: Group): Group | null {
  if (title.references.length !== 1 || title.references[0]?.mention.kind === "person" || wordAt(view, title.end)?.key !== "،") return null;
  const name = view.groups.find((g) => g.first === title.end + 1 && g.preposition === "" && g.particle === "" && g.conjunction === "");
  const isPerson = name !== undefined && name.actors.length === 1 && context.actors.byId.get(name.actors[0] as string)?.kind === "person";
  return isPerson && title.references[0]?.mention.kind === "title" ? name : null;
}

/** «المتحدث باسم وزارة المالية» without a name speaks as the ministry. */
export function organThrough(context: StatementContext, view: SentenceView, group: Group): string | null {
  if (group.references.length !== 1 || !/(متحدث|ناطق)/.test((wordAt(view, group.first) as ReaderWord).key)) return null;
  if (context.actors.byId.get(group.actors[0] as string)?.kind === "person") return null;
  const inner = view.references.find(
    (r) => r.inner && r.first > group.first && r.end <= group.end && r.actors.some((id) => /^org/.test(context.actors.byId.get(id)?.kind ?? "")),
  );
  return inner?.actors[0] ?? null;
}

/** «مصادر دبلوماسية», «مسؤول من الحركة», «المتحدث باسم …»: speakers without a name at `at`; null where the phrase names a person or body instead. */
export function unnamedAt(context: StatementContext, view: SentenceView, at: number, covering: Group | null): Speaker | null {
  const word = wordAt(view, at) as ReaderWord | undefined;
  if (word === undefined || word.kind !== "word") return null;
  const found = context.speech.unnamed(word);
  if (found === null) return null;
  const reference = covering?.references[0];
  const isPerson = covering?.actors.some((id) => context.actors.byId.get(id)?.kind === "person") === true;
  // «المسؤول الفلسطيني صائب عريقات» speaks for himself, «مسؤول أميركي» is no state; «وزراء خارجية دول المجلس» are their body.
  if (isPerson || (reference !== undefined && reference.mention.first <= at && !OFFICIAL.test(word.key) && reference.mention.kind !== "place")) return null;
  // «الناطق باسم الحكومة»: an organ speaks through him.
  const through = [1, 2, 3].find((d) => wordAt(view, at + d)?.key === "باسم");
  if (through !== undefined) {
    const organ = view.groups.find((g) => g.first > at + through && g.first <= at + through + 2);
    if (organ !== undefined) {
      // «متحدث باسم الرئيس فلان»: whoever speaks for a person is an official.
      const isOfPerson = organ.actors.some((id) => context.actors.byId.get(id)?.kind === "person");
      return { actors: isOfPerson ? [noted(context, view, at, found)] : organ.actors, first: at, end: organ.end };
    }
    const called = wordAt(view, at + through + 1);
    const body = called === undefined ? null : bodyCalled(context, view, at, called);
    if (body !== null) return { actors: [body], first: at, end: at + through + 2 };
  }
  let end = at + 1;
  while (end < view.end && end < at + UNNAMED_REACH) {
    const next = wordAt(view, end) as ReaderWord;
    if (view.cover[end - view.first] === 2 || next.kind !== "word" || next.functionWord === "conjunction" || next.functionWord === "pronominal") break;
    if (/^(عن|الي|بان|ان)$/.test(next.key)) break;
    const inside = view.groups.find((g) => g.first <= end && g.end > end);
    if (inside !== undefined) {
      // «المصدر الفلسطيني صائب …»: a name right behind, without a preposition, is his.
      if (inside.preposition === "" && inside.particle === "" && inside.references[0]?.mention.kind === "person") return null;
      end = inside.end;
      continue;
    }
    if (next.functionWord === null && next.nisba === null && !next.split.article && end >= at + 2 && !QUALITY.test(next.key)) break;
    end++;
  }
  return { actors: [noted(context, view, at, found)], first: at, end };
}

const SOURCES: UnnamedClass = { id: "sources", ar: "مصادر" };

/** The actor of a class of unnamed speakers, with its mention at `at`. */
function noted(context: StatementContext, view: SentenceView, at: number, found: UnnamedClass): string {
  const actor = context.actors.made(found.id, "unnamed", { en: found.id, ar: found.ar }, null, at);
  actor.mentions.push({ start: view.tokens.start[at] as number, end: view.tokens.end[at] as number });
  return actor.id;
}

/** The two of a contact: its parties where there are two, else, or where sides are asked for, the two sides; null where it has more. */
export function bothTold(actors: DocumentActors, parties: readonly string[] | null, sides: boolean): readonly string[] | null {
  if (parties === null) return null;
  if (parties.length === 2 && !sides) return parties;
  const found = [...new Set(parties.map((id) => actors.byId.get(id)?.side ?? id))].filter((id) => actors.byId.has(id));
  if (found.length === 2) return found;
  // Sides that the text names by adjectives only are told by who meets.
  return parties.length === 2 ? parties : null;
}

/** «وقال رجل الأعمال الفلسطيني منيب المصري»: the person behind words that are no known title. */
function behindTitle(context: StatementContext, view: SentenceView, at: number): Speaker | null {
  for (let i = at; i < Math.min(view.end, at + UNKNOWN_TITLE); i++) {
    const word = wordAt(view, i) as ReaderWord;
    const group = view.groups.find((g) => g.first === i);
    if (group !== undefined && i > at) {
      if (group.preposition !== "" || group.particle !== "" || group.conjunction !== "") return null;
      if (group.actors.length === 1 && context.actors.byId.get(group.actors[0] as string)?.kind === "person")
        return { actors: group.actors, first: at, end: group.end };
      if (group.references[0]?.mention.kind !== "place" && word.nisba === null) return null;
      continue;
    }
    if (
      word.kind !== "word" ||
      word.functionWord !== null ||
      (word.verb !== null && word.noun === null && !word.split.article) ||
      word.split.conjunction !== ""
    )
      return null;
  }
  return null;
}

/** «أكد الجانبان», «شدد الرئيسان»: the two of the contact told last; as sides where the word says so. */
function bothOf(context: StatementContext, view: SentenceView, at: number): Speaker | null {
  const word = wordAt(view, at) as ReaderWord;
  if (!DUAL.test(word)) return null;
  const both = bothTold(context.actors, context.partiesBefore(view.tokens.start[at] as number), SIDES.test(word.key));
  const actors = both ?? pairBefore(context, view, at);
  return actors === null ? null : { actors, first: at, end: at + 1 };
}

/** «… البنك الدولي والبنك الإفريقي. وتساءلت الهيئتان»: the pair joined last in this sentence or the one before. */
function pairBefore(context: StatementContext, view: SentenceView, at: number): readonly string[] | null {
  const here = partitionPoint(context.views, ({ first }) => first < view.first);
  for (const before of [view, context.views[here - 1]])
    for (const group of before?.groups.toReversed() ?? [])
      if (group.first < at && group.actors.length === 2 && group.references.length === 2) return group.actors;
  return null;
}

/** «وقال بيان رئاسي إن»: a statement of nobody named speaks as a source. */
function paperAlone(context: StatementContext, view: SentenceView, at: number): Speaker | null {
  const { key } = wordAt(view, at) as ReaderWord;
  if (!/^(بيان|بلاغ)$/.test(key)) return null;
  let end = at + 1;
  while (end < Math.min(view.end, at + ISSUER_REACH) && !/^(ان|بان|انه|انها|:|،)$/.test(wordAt(view, end)?.key ?? "")) end++;
  return { actors: [noted(context, view, at, SOURCES)], first: at, end };
}

/** «الأخير»: the person named last before it, in this sentence or the one before. */
function latterBefore(context: StatementContext, view: SentenceView, at: number): string | null {
  const here = partitionPoint(context.views, ({ first }) => first < view.first);
  for (const before of [view, context.views[here - 1]])
    for (const reference of before?.references.toReversed() ?? [])
      if (reference.first < at && reference.actors.length === 1 && context.actors.byId.get(reference.actors[0] as string)?.kind === "person")
        return reference.actors[0] as string;
  return null;
}

/** The subject before the verb at `at`: the nearest bare phrase of its clause with no other verb between. */
export function subjectAhead(context: StatementContext, view: SentenceView, at: number, isDual: boolean, last: Spoken | null): Speaker | null {
  const word = wordAt(view, at - 1);
  // «إن الزعيمين شددا», «أن الأخير أكد»
  const both = !isDual || word === undefined || at - 1 < view.first ? null : bothOf(context, view, at - 1);
  if (both !== null) return both;
  if (/^الاخيره?$/.test(word?.key ?? "")) {
    const latter = latterBefore(context, view, at - 1);
    if (latter !== null) return { actors: [latter], first: at - 1, end: at };
  }
  const limit = clauseStart(view, at);
  const aside = relativeAside(view, at);
  const told = aside === null ? paperBefore(context, view, verbStart(view, at), last) : endingAt(context, view, aside, last);
  if (told !== null) return told;
  // What is named within such a clause is no subject.
  const before = aside ?? at;
  for (let g = view.groups.length - 1; g >= 0; g--) {
    const group = view.groups[g] as Group;
    if (group.end > before) continue;
    if (group.first < limit) break;
    if (group.preposition !== "" || (group.particle !== "" && group.particle !== "ل")) continue;
    // «(رويترز)* دعت المنظمة»: who is told in brackets is none.
    if (wordAt(view, group.end)?.key === ")") continue;
    const unnamed = unnamedAt(context, view, group.first, group);
    if (unnamed !== null && !verbBetween(view, Math.max(group.end, unnamed.end), before)) return unnamed;
    if (verbBetween(view, group.end, before) || (group.particle === "" && isTaken(view, group))) return null;
    return { actors: group.actors, first: group.first, end: group.end };
  }
  for (let i = before - 1; i >= limit; i--) {
    // «وكان مسؤول كردي اتهم»: what is taken for a phrase but names nobody, at the head of its clause.
    const opens = i === limit || /^[وف]?(كان|كانت|قد|،)$/.test(wordAt(view, i - 1)?.key ?? "");
    const isFree = view.cover[i - view.first] === 0 || (opens && !view.groups.some((g) => g.first <= i && g.end > i));
    const found = isFree ? unnamedAt(context, view, i, null) : null;
    if (found !== null) return verbBetween(view, found.end, before) ? null : found;
  }
  return null;
}

/** «البيان الروسي قد أكد»: where the verb begins with what belongs to it. */
const verbStart = (view: SentenceView, at: number): number => (/^(قد|كان|كانت)$/.test(wordAt(view, at - 1)?.key ?? "") ? at - 1 : at);

/** «البيان الأمريكي تحدث»: the paper of a state that ends right before `end`. */
function paperBefore(context: StatementContext, view: SentenceView, end: number, last: Spoken | null): Speaker | null {
  for (let i = end - 1; i >= Math.max(view.first, end - ISSUER_REACH); i--) {
    const paper = paperOfState(context, view, i, last);
    // «جاء في البيان الروسي»: what a preposition governs is no subject.
    if (paper !== null) return paper.end === end && wordAt(view, i - 1)?.functionWord !== "preposition" ? paper : null;
  }
  return null;
}

/** The subject that ends right before the relative clause at `end`: a name or a paper. */
function endingAt(context: StatementContext, view: SentenceView, end: number, last: Spoken | null): Speaker | null {
  const group = view.groups.findLast((g) => g.end <= end && behindAdjective(view, g.end) === end);
  if (group === undefined) return paperBefore(context, view, end, last);
  return group.preposition === "" && group.particle === "" && !isTaken(view, group) ? { actors: group.actors, first: group.first, end } : null;
}

/** «وصفت واشنطن طلب التأشيرة»: the phrase is the subject of the verb before it. */
function isTaken(view: SentenceView, group: Group): boolean {
  const before = wordAt(view, group.first - 1);
  return before != null && before.verb !== null && before.noun === null && before.functionWord === null && !/^[وف]?(كان|كانت|ان)$/.test(before.key);
}

function clauseStart(view: SentenceView, at: number): number {
  for (let i = at - 1; i >= view.first; i--) if (isMark(view.tokens, i) && /^[؟!؛:]$/.test((wordAt(view, i) as ReaderWord).key)) return i + 1;
  return view.first;
}

function verbBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (
      word.verb !== null &&
      word.noun === null &&
      word.nisba === null &&
      word.functionWord === null &&
      view.cover[i - view.first] === 0 &&
      !/^[وف]?(كان|كانت|قد|كانا|كانوا)$/.test(word.key)
    ) {
      const before = wordAt(view, i - 1)?.key ?? "";
      // «الوزير الذي زار بيروت أكد»: a relative clause is part of the subject.
      if (!/^(الذي|التي|الذين|اللذان|ما|حسبما|كما)$/.test(before)) return true;
    }
  }
  return false;
}
