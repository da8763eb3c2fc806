import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Attributes } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { actsFor, isBody, isPerson, sideOf } from "./covers.ts";
import { isDiscussion } from "./merge-target.ts";
import type { Merged } from "./merged.ts";
import { ahead, future, isOver } from "./same-time.ts";

/** The contact that one clause tells. */
export const fresh = (c: Candidate, a: Attributes): Merged => ({
  kind: c.kind,
  status: c.status,
  statusTold: c.statusTold,
  several: c.several,
  undeclared: c.undeclared,
  parties: new Map(c.parties.map((p) => [p.actor, p.role])),
  initiator: c.initiator,
  date: a.date,
  nearTold: a.nearTold,
  duration: a.duration,
  ordinal: a.ordinal,
  place: a.place,
  ranks: [...c.ranks],
  mediated: c.mediated,
  internal: c.internal,
  evidence: [{ first: c.first, end: c.end }],
  rules: [c.rule],
  lastSentence: c.sentence,
  background: c.background,
  heading: false,
  alsoTold: [],
  words: { ...c.words, date: a.words.date, duration: a.words.duration, place: a.words.place, ordinal: a.words.ordinal },
});

/** Adds to a contact what a further clause tells of it. */
export function join(actors: DocumentActors, m: Merged, c: Candidate, a: Attributes): void {
  if (c.attendance) {
    for (const { actor, role } of c.parties) if (!m.parties.has(actor)) m.parties.set(actor, role);
    m.evidence.push({ first: c.first, end: c.end });
    return;
  }
  for (const { actor, role } of c.parties) {
    if (m.parties.has(actor) || [...m.parties.keys()].some((id) => actsFor(actors, id, actor))) continue;
    const stand = [...m.parties.keys()].find(
      (id) => sideOf(actors, id) === sideOf(actors, actor) && (isBody(actors, id) ? isPerson(actors, actor) : isPerson(actors, id) && isBody(actors, actor)),
    );
    if (stand === undefined) m.parties.set(actor, role);
    else if (isBody(actors, stand)) {
      m.parties.delete(stand);
      m.parties.set(actor, role);
    }
  }
  // A visit that goes on does not undo the meeting held at it.
  const within = c.kind === "visit" && c.status === "under_way" && m.kind !== "visit";
  if (
    c.statusTold &&
    !within &&
    (!m.statusTold ||
      c.status === "denied" ||
      (c.status === "cancelled" && (future(m.status) || m.status === "under_way")) ||
      (c.status === "postponed" && future(m.status) && m.status !== "cancelled") ||
      (c.status === "planned" && m.status === "under_way") ||
      (c.status === "held" && m.status === "under_way" && c.rule.startsWith("verb")))
  ) {
    m.status = c.status;
    m.statusTold = true;
    m.words.status = c.words.status;
  }
  if (c.kind === "call" && isDiscussion(m)) m.kind = "call";
  // What a heading says in short the text says exactly.
  if (m.heading && c.parties.length >= 2) {
    m.kind = c.kind;
    if (a.place !== null) put(m, a, "place");
  }
  // A visit at which its host is met is a meeting; else the kind told first stands.
  if (c.kind === "consultation" || (m.kind === "visit" && c.kind === "meeting" && c.parties.length >= 2)) m.kind = c.kind;
  else if (m.rules.every((r) => r === "noun-visit" || r === "verb-arrive") && c.kind === "meeting" && c.parties.length >= 1 && c.rule.startsWith("verb"))
    m.kind = c.kind;
  if (c.undeclared && !m.undeclared) {
    m.undeclared = true;
    m.words.undeclared = c.words.undeclared;
  }
  if (m.initiator === null) {
    m.initiator = c.initiator;
    m.words.initiator = c.words.initiator;
  }
  m.words.channel ??= c.words.channel;
  m.nearTold ||= a.nearTold;
  const over = a.date !== null && ahead(m.status) && isOver(a.date, actors.day);
  if (a.date !== null && !over && (m.date === null || m.date.endsWith("~") || (a.date.length > m.date.length && a.date.startsWith(m.date)))) put(m, a, "date");
  // The same figure round and with "about" is about.
  if (m.duration === null || (a.duration?.minutes === m.duration.minutes && a.duration.comparator === "about")) put(m, a, "duration");
  else if (a.duration !== null && a.words.duration !== null && a.duration.minutes !== m.duration.minutes)
    m.alsoTold.push({ attribute: "duration", value: a.duration, words: a.words.duration });
  if (m.ordinal === null) put(m, a, "ordinal");
  else if (a.ordinal !== null && a.words.ordinal !== null && (a.ordinal.n !== m.ordinal.n || a.ordinal.scope !== m.ordinal.scope))
    m.alsoTold.push({ attribute: "ordinal", value: a.ordinal, words: a.words.ordinal });
  if (m.place === null) put(m, a, "place");
  m.ranks.push(...c.ranks);
  m.evidence.push({ first: c.first, end: c.end });
  if (!m.rules.includes(c.rule)) m.rules.push(c.rule);
  m.lastSentence = c.sentence;
  m.heading = false;
}

/** Takes the value of an attribute over, with the words that tell it. */
function put<K extends "date" | "duration" | "ordinal" | "place">(m: Merged, a: Attributes, attribute: K): void {
  m[attribute] = a[attribute] as Merged[K];
  m.words[attribute] = a.words[attribute];
}
