import type { Contact, Span } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type Attributes, attributesOf } from "./attributes.ts";
import { BOUND, boundFor } from "./bound-for.ts";
import type { Candidate } from "./candidate.ts";
import { channelOf } from "./channel.ts";
import type { ContactContext } from "./context.ts";
import { informs, mayInform } from "./inform.ts";
import { isLasted, lasted, mayHaveLasted } from "./lasted.ts";
import { mergeCandidates } from "./merge.ts";
import { nounContact } from "./noun-contact.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { withSidesByAdjective } from "./sides-by-adjective.ts";
import type { TokenRange } from "../token-range.ts";
import { Trigger } from "../trigger.ts";
import { attendance, mayAttend } from "./attendance.ts";
import { speechBefore } from "./speech-before.ts";
import { toldPairs } from "./told-pairs.ts";
import { traceCandidates } from "../trace/trace-candidates.ts";
import { mayTell, verbContact } from "./verb-contact.ts";
import { mayBeChannel, talkingChannels } from "./talking-channels.ts";
import { oneWord, TOLD } from "./told-words.ts";
import { underWayAt } from "./visit-status.ts";

/** Finds the contacts of a report: clause by clause, then put together. */
export function findContacts(given: ContactContext): readonly Contact[] {
  const context = { ...given, views: given.views.map((view) => withSidesByAdjective(given, view)) };
  const drafted: Candidate[] | null = context.trace === null ? null : [];
  const found = context.views.flatMap((view, sentence) => {
    const candidates = sentenceCandidates(context, view, sentence, drafted).map((c) => withoutOwnState(context, c));
    const attributes = attributesOf(view, candidates, context.actors.day);
    return candidates.flatMap((candidate, i) => {
      const own = attributes[i] as (typeof attributes)[number];
      const settled = withTime(context, view, candidate, own);
      return apart(context, settled).map((one) => ({
        candidate: one,
        attributes: own,
        heading: view.heading,
      }));
    });
  });
  const { tokens } = context.views[0] ?? { tokens: null };
  if (tokens === null) return [];
  const merged = mergeCandidates(context.actors, found, () => toldPairs(context));
  if (context.trace !== null)
    traceCandidates(
      context.trace,
      drafted ?? [],
      found.map((f) => f.candidate),
      merged,
    );
  const spanOf = ({ first, end }: TokenRange): Span => ({ start: tokens.start[first] as number, end: tokens.end[end - 1] as number });
  return merged.map((m, i) => ({
    id: `c${i + 1}`,
    kind: m.kind,
    status: m.status,
    channel: channelOf(context.actors, m),
    undeclared: m.undeclared,
    several: m.several,
    participants: [...m.parties].map(([actor, role]) => ({ actor, role })),
    initiator: m.initiator,
    date: m.date,
    duration: m.duration,
    place: m.place,
    ordinal: m.ordinal,
    topics: [],
    outcome: null,
    confirmation: [],
    evidence: m.evidence.map(spanOf),
    sources: Object.fromEntries(
      TOLD.flatMap((attribute) => {
        const words = m.words[attribute];
        return words === null ? [] : [[attribute, { span: spanOf(words), speaker: null }]];
      }),
    ),
    alsoTold: m.alsoTold.map(({ words, ...told }) => ({ ...told, source: { span: spanOf(words), speaker: null } })),
    rules: m.rules,
  }));
}

/** The candidate with the status that its time tells: ahead, or going on. */
function withTime(context: ContactContext, view: SentenceView, candidate: Candidate, attributes: Attributes): Candidate {
  const told = (status: Candidate["status"], words: TokenRange | null): Candidate => ({
    ...candidate,
    status,
    statusTold: true,
    words: { ...candidate.words, status: words },
  });
  if (isAhead(context, candidate, attributes)) return told("planned", attributes.words.date);
  const underWay = underWayAt(view, candidate);
  return underWay === null ? candidate : told("under_way", oneWord(underWay));
}

/** «مصر تواصل اتصالاتها» of Egypt's minister: a state and its own man are one party. */
function withoutOwnState(context: ContactContext, candidate: Candidate): Candidate {
  const [a, b] = candidate.parties;
  if (candidate.parties.length !== 2 || a === undefined || b === undefined || candidate.kind === "visit" || candidate.kind === "message") return candidate;
  const isOf = (person: string, state: string): boolean =>
    context.actors.byId.get(person)?.kind === "person" && context.actors.byId.get(person)?.side === state && context.actors.byId.get(state)?.kind === "state";
  if (isOf(a.actor, b.actor)) return { ...candidate, parties: [a] };
  return isOf(b.actor, a.actor) ? { ...candidate, parties: [b] } : candidate;
}

/** «اتصالا بالرئيس الفرنسي ورئيسة الوزراء البريطانية»: one call each. */
function apart(context: ContactContext, candidate: Candidate): readonly Candidate[] {
  if (candidate.each.length < 2 || candidate.parties.length !== candidate.each.length + 1) return [candidate];
  const sideOf = (id: string): string => context.actors.byId.get(id)?.side ?? id;
  const sides = new Set(candidate.each.map(sideOf));
  // Two of one state hear one call; within a state each is called by himself.
  const internal = candidate.parties.every((p) => sides.has(sideOf(p.actor)) && context.actors.byId.get(p.actor)?.kind === "person");
  if (sides.size < candidate.each.length && !(sides.size === 1 && internal)) return [candidate];
  return candidate.each.map((id) => ({
    ...candidate,
    parties: candidate.parties.filter((p) => p.actor === id || !candidate.each.includes(p.actor)),
    initiator: candidate.initiator !== null && candidate.each.includes(candidate.initiator) ? id : candidate.initiator,
  }));
}

/** Told in the present of a day still ahead: planned. */
const isAhead = (context: ContactContext, candidate: Candidate, attributes: Attributes): boolean => {
  const day = context.actors.day;
  // «تستقبل في 15 من الشهر»: the present of a day told by its date is ahead.
  if (day === null) return attributes.dayTold && candidate.status === "under_way";
  const date = attributes.date?.replace(/[?~%]/g, "") ?? null;
  return (
    date !== null &&
    (candidate.status === "under_way" || (candidate.status === "held" && !candidate.statusTold)) &&
    (date.slice(0, 10) > day || (date.length < 10 && date.slice(0, 7) > day.slice(0, date.length < 7 ? 4 : 7)))
  );
};

/** true for a word that may tell a contact: a noun or verb of one, and «أمام», before which somebody may speak. */
export const mayTellContact = (word: ReaderWord): boolean =>
  word.key === "امام" ||
  BOUND.has(word.key) ||
  mayBeChannel(word) ||
  mayHaveLasted(word) ||
  (word.functionWord === null &&
    (word.noun !== null || (word.verb !== null && (word.verb.verb.id === "غادر" || mayAttend(word.verb) || mayInform(word) || mayTell(word.verb)))));

function sentenceCandidates(context: ContactContext, view: SentenceView, sentence: number, drafted: Candidate[] | null): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = view.first; at < view.end; at++) {
    if (((view.tokens.traits[at] as number) & Trigger.contact) === 0) continue;
    const word = wordAt(view, at) as ReaderWord;
    if (word.key === "امام") {
      const heard = speechBefore(context, sentence, at);
      if (heard !== null) found.push(heard);
      continue;
    }
    if (BOUND.has(word.key) || word.verb?.verb.id === "غادر") {
      const bound = boundFor(context, sentence, at);
      if (bound !== null) found.push(bound);
      continue;
    }
    if (mayBeChannel(word)) {
      const talks = talkingChannels(context, sentence, at);
      if (talks !== null) found.push(talks);
      continue;
    }
    const length = mayHaveLasted(word) ? lasted(view, sentence, at, found.every(isLasted)) : null;
    if (length !== null) {
      found.push(length);
      continue;
    }
    if (view.cover[at - view.first] === 1) continue;
    const before = found.at(-1);
    let candidate: Candidate | null = null;
    if (word.noun !== null && !isVerbHere(view, at, word)) candidate = nounContact(context, sentence, at, word.noun);
    else if (word.verb !== null)
      candidate = attendance(context, sentence, at, word.verb) ?? informs(context, sentence, at, word.verb) ?? verbContact(context, sentence, at, word.verb);
    // «اتصالا هاتفيا مع نظيره، في أول مكالمة بين الرجلين»: the same, told by its count.
    if (before !== undefined && before.kind === (candidate?.kind ?? word.noun?.noun.kind) && before.parties.length >= 2 && isCounted(view, at)) {
      found[found.length - 1] = { ...before, end: Math.max(before.end, at + 1) };
      continue;
    }
    if (candidate === null) continue;
    drafted?.push(candidate);
    // «جولة محادثات»: one contact, named twice.
    if (before !== undefined && before.at === at - 1 && before.parties.length === 0) found.pop();
    // «سيتوجه إلى السعودية للقاء الملك»: the visit and what it is for are one contact.
    const purpose = word.noun?.split.particle === "ل" || /^ل(اجراء|عقد)$/.test(wordAt(view, at - 1)?.key ?? "");
    if (
      before !== undefined &&
      before.kind === "visit" &&
      (candidate.kind === "meeting" || candidate.kind === "talks") &&
      purpose &&
      before.parties.length > 0 &&
      candidate.parties.length > 0
    ) {
      found[found.length - 1] = withHosts(context, before, candidate);
      continue;
    }
    // «تستقبل المستشارة الأمير في أول زيارة له»: the visit is the meeting told before it.
    if (
      before !== undefined &&
      candidate.rule === "noun-visit" &&
      before.rule.startsWith("verb") &&
      !candidate.definite &&
      /^(في|ضمن)$/.test(
        wordAt(view, at - 1)?.key === "اول" || wordAt(view, at - 1)?.key === "اخر" ? (wordAt(view, at - 2)?.key ?? "") : (wordAt(view, at - 1)?.key ?? ""),
      )
    ) {
      found[found.length - 1] = {
        ...before,
        end: Math.max(before.end, at + 1),
        initiator: before.initiator ?? candidate.initiator,
        words: before.initiator === null ? { ...before.words, initiator: candidate.words.initiator } : before.words,
      };
      continue;
    }
    found.push(candidate);
  }
  return found;
}

/** «تباحث الملك هاتفيا مع …»: the word that is also a verbal noun is the verb where a clause begins with it and its subject follows. */
const isVerbHere = (view: SentenceView, at: number, word: ReaderWord): boolean =>
  word.verb !== null &&
  word.verb.split.particle === "" &&
  word.noun?.split.article === false &&
  word.noun.split.particle === "" &&
  // «الرئيس تباحث مع …»: right behind its subject, too.
  ((word.noun.noun.kind === "talks" && at > view.first && view.cover[at - 1 - view.first] === 1) ||
    ((at === view.first || /^[،.:؛]$/.test(wordAt(view, at - 1)?.key ?? "") || word.verb.split.conjunction !== "") &&
      view.groups.some((g) => g.first === at + 1 && g.particle === "")));

/** «في أول مكالمة», «في ثالث لقاء» */
const isCounted = (view: SentenceView, at: number): boolean =>
  /^(في|وهو|وهي|هو|هي|انها|انه|بانها|بانه|وانها|وانه)$/.test(wordAt(view, at - 2)?.key ?? "") &&
  /^(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخر)$/.test(wordAt(view, at - 1)?.key ?? "");

/** The visit with the persons whom it is to meet; they stand for the state that it goes to. */
function withHosts(context: ContactContext, visit: Candidate, meeting: Candidate): Candidate {
  const own = new Set(visit.parties.filter((v) => v.role !== "host").flatMap((v) => [v.actor, context.actors.byId.get(v.actor)?.side]));
  const hosts = meeting.parties.filter((p) => !own.has(p.actor)).map((p) => ({ actor: p.actor, role: "host" as const }));
  const sides = new Set(hosts.map((h) => context.actors.byId.get(h.actor)?.side));
  return { ...visit, parties: [...visit.parties.filter((p) => !sides.has(p.actor)), ...hosts], end: Math.max(visit.end, meeting.end) };
}
