import type { Contact } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { attributesOf } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { channelOf } from "./channel.ts";
import type { ContactContext } from "./context.ts";
import { mergeCandidates, type Pair } from "./merge.ts";
import { nounContact } from "./noun-contact.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { attendance } from "./attendance.ts";
import { verbContact } from "./verb-contact.ts";

/** Finds the contacts of a report: clause by clause, then put together. */
export function findContacts(context: ContactContext): readonly Contact[] {
  const found = context.views.flatMap((view, sentence) => {
    const candidates = sentenceCandidates(context, view, sentence);
    const attributes = attributesOf(view, candidates);
    return candidates.map((candidate, i) => {
      const own = attributes[i] as (typeof attributes)[number];
      return { candidate: isAhead(context, candidate, own.date) ? { ...candidate, status: "planned" as const, statusTold: true } : candidate, attributes: own };
    });
  });
  const { tokens } = context.views[0] ?? { tokens: null };
  if (tokens === null) return [];
  return mergeCandidates(context.actors, found, pairsOf(context)).map((m, i) => ({
    id: `c${i + 1}`, kind: m.kind, status: m.status, channel: channelOf(context.actors, m), undeclared: m.undeclared, several: m.several,
    participants: [...m.parties].map(([actor, role]) => ({ actor, role })), initiator: m.initiator, date: m.date, duration: m.duration, place: m.place, ordinal: m.ordinal, topics: [], outcome: null, confirmation: [],
    evidence: m.evidence.map(({ first, end }) => ({ start: tokens.start[first] as number, end: tokens.end[end - 1] as number })), rules: m.rules,
  }));
}

/** Every «بين … و…» of sides in the report. */
const pairsOf = (context: ContactContext): readonly Pair[] =>
  context.views.flatMap((view, sentence) =>
    view.groups
      .filter((g) => g.preposition === "بين" && g.actors.length >= 2 && g.actors.every((id) => /^(state|group|organisation|organ)$/.test(context.actors.byId.get(id)?.kind ?? "")))
      .map((g) => ({ sentence, parties: g.actors.map((actor) => ({ actor, role: "party" as const })) })),
  );

/** Told in the present of a day still ahead: planned. */
const isAhead = (context: ContactContext, candidate: Candidate, date: string | null): boolean => {
  const day = context.actors.day;
  return day !== null && date !== null && (candidate.status === "under_way" || (candidate.status === "held" && !candidate.statusTold)) && (date.slice(0, 10) > day || (date.length < 10 && date.slice(0, 7) > day.slice(0, date.length < 7 ? 4 : 7)));
};

function sentenceCandidates(context: ContactContext, view: SentenceView, sentence: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = view.first; at < view.end; at++) {
    const word = wordAt(view, at) as ReaderWord;
    if (word.plain || view.cover[at - view.first] === 1) continue;
    const before = found.at(-1);
    let candidate: Candidate | null = null;
    if (word.noun !== null && word.functionWord === null) candidate = nounContact(context, sentence, at, word.noun);
    else if (word.verb !== null && word.functionWord === null) candidate = attendance(context, sentence, at, word.verb) ?? verbContact(context, sentence, at, word.verb);
    if (candidate === null) continue;
    // «جولة محادثات»: one contact, named twice.
    if (before !== undefined && before.at === at - 1 && before.parties.length === 0) found.pop();
    // «سيتوجه إلى السعودية للقاء الملك»: the visit and what it is for are one contact.
    const purpose = word.noun?.split.particle === "ل" || /^ل(اجراء|عقد)$/.test(wordAt(view, at - 1)?.key ?? "");
    if (before !== undefined && before.kind === "visit" && (candidate.kind === "meeting" || candidate.kind === "talks") && purpose && before.parties.length > 0 && candidate.parties.length > 0) {
      found[found.length - 1] = withHosts(context, before, candidate);
      continue;
    }
    found.push(candidate);
  }
  return found;
}

/** The visit with the persons whom it is to meet; they stand for the state that it goes to. */
function withHosts(context: ContactContext, visit: Candidate, meeting: Candidate): Candidate {
  const hosts = meeting.parties.filter((p) => !visit.parties.some((v) => v.actor === p.actor)).map((p) => ({ actor: p.actor, role: "host" as const }));
  const sides = new Set(hosts.map((h) => context.actors.byId.get(h.actor)?.side));
  return { ...visit, parties: [...visit.parties.filter((p) => !sides.has(p.actor)), ...hosts], end: Math.max(visit.end, meeting.end) };
}
