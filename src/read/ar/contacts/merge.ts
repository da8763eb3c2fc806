import type { ContactKind, ContactStatus } from "#model/reading.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Attributes } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { withPartiesOfLast } from "./further-contact.ts";
import type { Merged } from "./merged.ts";
import type { Pair } from "./told-pairs.ts";

/** How many sentences back «اللقاء» may mean a contact. */
const MEMORY = 6;

/** The most contacts, the last told, that a clause is held against. A report tells fewer than twenty; without a bound a book would take a time that grows with its square. */
const HELD_AGAINST = 40;

const family = (kind: ContactKind): string => (kind === "meeting" || kind === "talks" || kind === "visit" ? "in person" : kind);
const future = (status: ContactStatus): boolean => status === "planned" || status === "proposed" || status === "postponed" || status === "cancelled";
const past = (status: ContactStatus): boolean => status === "held" || status === "under_way";

/** Puts the clauses of a report together: several tellings of one event become one contact, different events stay apart. */
export function mergeCandidates(
  actors: DocumentActors,
  candidates: readonly { readonly candidate: Candidate; readonly attributes: Attributes; readonly heading: boolean }[],
  pairs: () => readonly Pair[],
): readonly Merged[] {
  const merged: Merged[] = [];
  const waiting: { candidate: Candidate; attributes: Attributes }[] = [];
  const informed: { candidate: Candidate; attributes: Attributes }[] = [];
  const agreements: { candidate: Candidate; attributes: Attributes }[] = [];
  for (const item of candidates) {
    const { attributes } = item;
    const told = merged.slice(-HELD_AGAINST);
    const candidate = item.candidate.delegations
      ? ofDelegations(actors, item.candidate, told)
      : item.candidate.dual
        ? throughDual(item.candidate, told)
        : item.candidate;
    if (candidate === null) continue;
    if (candidate.rule === "inform") {
      informed.push({ candidate, attributes });
      continue;
    }
    if (candidate.agreement) {
      if (candidate.parties.length >= 2) agreements.push({ candidate, attributes });
      continue;
    }
    if (candidate.attendance) {
      attend(actors, merged, waiting, candidate);
      continue;
    }
    // «الاتصالات مع …» after one call was told is a general remark.
    if (
      candidate.several &&
      candidate.definite &&
      told.some((m) => family(m.kind) === family(candidate.kind) && !m.several && covers(actors, m, candidate) !== "none")
    )
      continue;
    const target = findTarget(actors, told, candidate, attributes);
    const again = target === null ? withPartiesOfLast(actors, candidate, told) : null;
    if (again !== null) merged.push(fresh(again, attributes));
    else if (target !== null) join(actors, target, candidate, attributes);
    else if (standsAlone(actors, candidate)) merged.push({ ...fresh(candidate, attributes), heading: item.heading });
    else if (candidate.parties.length === 0 && candidate.fallback.length >= 2)
      merged.push(fresh({ ...candidate, parties: candidate.fallback.map((actor) => ({ actor, role: "party" as const })) }, attributes));
    else waiting.push(item);
  }
  for (const { candidate, attributes } of agreements.slice(0, HELD_AGAINST)) {
    const told = merged.slice(0, HELD_AGAINST).some((m) => family(m.kind) === "in person" && covers(actors, m, candidate) !== "none");
    const talks = waiting.find((w) => w.candidate.kind === "talks" && w.candidate.parties.length === 0);
    if (told || talks === undefined) continue;
    const made = fresh(candidate, attributes);
    made.evidence.push({ first: talks.candidate.first, end: talks.candidate.end });
    merged.push(made);
  }
  // «أبلغ أوباما نتنياهو» of two who are told to have met or talked: in that contact.
  for (const { candidate, attributes } of informed.slice(0, HELD_AGAINST))
    if (!merged.slice(0, HELD_AGAINST).some((m) => m.parties.size >= 2 && past(m.status) && covers(actors, m, candidate) !== "none"))
      merged.push(fresh(candidate, attributes));
  let known: readonly Pair[] | null = null;
  // «استئناف المفاوضات» where the text tells of an accord or peace between two sides: they are those who negotiate.
  for (const { candidate, attributes } of waiting.slice(0, HELD_AGAINST)) {
    if (
      candidate.kind !== "talks" ||
      !candidate.definite ||
      (candidate.status !== "proposed" && candidate.status !== "postponed") ||
      candidate.parties.length > 0
    )
      continue;
    known ??= pairs();
    const pair = known.findLast((p) => p.sentence <= candidate.sentence) ?? known[0];
    if (
      pair === undefined ||
      merged
        .slice(0, HELD_AGAINST)
        .some((m) => family(m.kind) === "in person" && covers(actors, m, { ...candidate, parties: pair.parties }) !== "none" && sameTime(m.status, candidate))
    )
      continue;
    merged.push(fresh({ ...candidate, parties: pair.parties }, attributes));
  }
  // A heading or an opening clause may name a contact before its parties are told.
  const bySentence = Map.groupBy(merged, (m) => m.lastSentence);
  for (const { candidate, attributes } of waiting) {
    if (candidate.parties.length === 0) continue;
    const near = Array.from({ length: 2 * MEMORY + 1 }, (_, d) => bySentence.get(candidate.sentence - MEMORY + d) ?? []).flat();
    const target = near.find(
      (m) =>
        family(m.kind) === family(candidate.kind) &&
        covers(actors, m, candidate) !== "none" &&
        sameTime(m.status, candidate) &&
        compatibleDates(m.date, attributes.date) &&
        !candidate.other,
    );
    if (target !== undefined) join(actors, target, candidate, attributes);
  }
  return merged;
}

/** The candidate with the two whom its dual means; null where the text told of two pairs, so that «التقى الرجلان» says nothing. */
function throughDual(candidate: Candidate, told: readonly Merged[]): Candidate | null {
  const pairs = told.filter((m) => m.parties.size === 2 && m.kind !== "consultation");
  if (candidate.rule.startsWith("verb") && new Set(pairs.map((m) => [...m.parties.keys()].sort().join())).size !== 1) return null;
  const last = pairs.sort((x, y) => y.lastSentence - x.lastSentence)[0];
  if (candidate.parties.length > 0 || last === undefined) return candidate;
  // «اتفق الطرفان على استئناف المفاوضات» after a meeting with a mediator: others negotiate.
  if (NEGOTIATION.has(candidate.word) && future(candidate.status) && last.kind === "meeting") return candidate;
  return { ...candidate, parties: [...last.parties.keys()].map((actor) => ({ actor, role: "party" as const })) };
}

/** «فيما أجرى وفدا البلدين محادثات»: the two states whose persons met, in a contact of its own. */
function ofDelegations(actors: DocumentActors, candidate: Candidate, told: readonly Merged[]): Candidate {
  const sides = new Set(
    [...(told.findLast((m) => m.parties.size >= 2)?.parties.keys() ?? [])].map((id) => sideOf(actors, id)).filter((id) => actors.byId.has(id)),
  );
  if (sides.size !== 2) return candidate;
  return { ...candidate, parties: [...sides].map((actor) => ({ actor, role: "party" as const })), ranks: ["delegation"] };
}

/** Who attended joins the contact told last; a visit that had one party so far stands by them. */
function attend(actors: DocumentActors, merged: Merged[], waiting: { candidate: Candidate; attributes: Attributes }[], candidate: Candidate): void {
  const open = waiting.at(-1);
  // Who attended was at what took place, not at what is still ahead.
  let target = merged.findLast((m) => past(m.status) && candidate.sentence - m.lastSentence <= 1) ?? merged.at(-1);
  if (
    open !== undefined &&
    open.candidate.parties.length === 1 &&
    open.candidate.statusTold &&
    (target === undefined || target.lastSentence < open.candidate.sentence)
  ) {
    target = fresh(open.candidate, open.attributes);
    merged.push(target);
    waiting.pop();
  }
  if (target === undefined || candidate.sentence - target.lastSentence > MEMORY) return;
  join(actors, target, candidate, { date: null, dayTold: false, duration: null, ordinal: null, place: null });
}

const fresh = (c: Candidate, a: Attributes): Merged => ({
  kind: c.kind,
  status: c.status,
  statusTold: c.statusTold,
  several: c.several,
  undeclared: c.undeclared,
  parties: new Map(c.parties.map((p) => [p.actor, p.role])),
  initiator: c.initiator,
  date: a.date,
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
});

/** Enough is told for a contact of its own: two parties, or a body that meets. */
function standsAlone(actors: DocumentActors, candidate: Candidate): boolean {
  if (candidate.parties.length >= 2) return true;
  const only = candidate.parties[0];
  if (only === undefined) return false;
  if (candidate.rule === "own-session") return true;
  const actor = actors.byId.get(only.actor);
  // «القمة التشاورية لقادة دول مجلس التعاون», «سيجتمع مجلس الحلف»: a body of several states meets.
  const ofSeveral =
    actor?.kind === "organisation" ||
    (actor?.kind === "organ" &&
      actors.byId.get(actor.side ?? "")?.kind !== "state" &&
      actors.base.entities.get(actor.side ?? "")?.kind !== "state" &&
      actor.side !== null);
  return candidate.kind === "meeting" && ofSeveral && (candidate.rule === "noun-meeting" || candidate.rule === "verb-with");
}

function findTarget(actors: DocumentActors, merged: readonly Merged[], candidate: Candidate, attributes: Attributes): Merged | null {
  if (candidate.delegations && candidate.parties.length === 2) return null;
  // «اللقاء الثاني في بودابست»: of several the one told with that place or count.
  if (candidate.parties.length === 0 && candidate.definite) {
    const same = merged.findLast(
      (m) =>
        family(m.kind) === family(candidate.kind) &&
        ((attributes.place !== null && m.place?.name === attributes.place.name) || (attributes.ordinal !== null && m.ordinal?.n === attributes.ordinal.n)),
    );
    if (same !== undefined && compatibleDates(same.date, attributes.date)) return same;
  }
  // The very parties first, then those whom a state stands for.
  const nearest = merged.toReversed();
  const exact = nearest.filter((m) => covers(actors, m, candidate) === "all");
  for (const m of [...exact, ...nearest.filter((n) => !exact.includes(n))]) {
    // «بحث الوزير ونظيره …» tells what the call or meeting told just before was about.
    const about = candidate.rule === "verb-discuss" && exact.includes(m) && candidate.sentence - m.lastSentence <= 2;
    // «بحث مع … في اتصال هاتفي»: what was discussed was so by telephone.
    const byPhone =
      candidate.kind === "call" && candidate.parties.length >= 2 && isDiscussion(m) && exact.includes(m) && candidate.sentence - m.lastSentence <= 2;
    if (
      !about &&
      !byPhone &&
      family(m.kind) !== family(candidate.kind) &&
      !(candidate.definite && candidate.parties.length === 0 && m.kind === "consultation" && candidate.kind === "meeting")
    )
      continue;
    // «… في أول زيارة له»: in the clause that tells it, "first" makes no other contact.
    if (
      candidate.other &&
      !(m.heading && exact.includes(m) && !candidate.background) &&
      !(candidate.parties.length >= 2 && m.lastSentence === candidate.sentence && !candidate.background)
    )
      continue;
    // «… ودعا ترمب إلى زيارة موسكو»: an invitation is not the talks told before.
    if (candidate.kind === "visit" && m.kind !== "visit" && !hostIn(actors, m, candidate)) continue;
    // «المفاوضات الجارية بين الحكومتين» of two whose ministers met.
    if (candidate.status === "under_way" && candidate.statusTold && NEGOTIATION.has(candidate.word) && !nounAgrees(m, candidate)) continue;
    if (candidate.kind === "visit" && m.kind === "talks" && candidate.status === "proposed" && !candidate.definite) continue;
    // «لقاء جديد» of those who talk now.
    if (candidate.further && future(candidate.status) && past(m.status)) continue;
    if (!compatibleDates(m.date, attributes.date)) continue;
    const fit = covers(actors, m, candidate);
    if (fit === "none") continue;
    // «لقاء يجمع بوتين وزيلينسكي وترمب» after talks of two states.
    if (
      fit === "stand-in" &&
      !candidate.definite &&
      m.parties.size >= 2 &&
      sides(
        actors,
        candidate.parties.map((p) => p.actor),
      ) > sides(actors, [...m.parties.keys()])
    )
      continue;
    // «سيجري محادثات مع نظيره الروسي» on the margins of a meeting of three states.
    if (
      fit === "stand-in" &&
      !candidate.definite &&
      candidate.parties.length >= 2 &&
      [...m.parties.keys()].every((id) => isBody(actors, id)) &&
      sides(actors, [...m.parties.keys()]) >
        sides(
          actors,
          candidate.parties.map((p) => p.actor),
        )
    )
      continue;
    if (candidate.parties.length === 0) {
      if (m.background && m.lastSentence !== candidate.sentence) continue;
      if (!nounAgrees(m, candidate)) continue;
      if (!candidate.definite || candidate.sentence - m.lastSentence > MEMORY) continue;
      if (m.several !== candidate.several && candidate.kind !== "talks") continue;
      if (candidate.statusTold && !sameTime(m.status, candidate)) continue;
      // What lasted so long has been held.
      if (attributes.duration !== null && !past(m.status)) continue;
      return m;
    }
    // A session told with a length of its own within a round of talks.
    if (m.kind === "talks" && candidate.rule === "verb-with" && attributes.duration !== null && attributes.duration.minutes !== m.duration?.minutes) continue;
    if (!sameTime(m.status, candidate) && (candidate.statusTold || !candidate.definite)) continue;
    // One party told anew in an indefinite phrase is seldom the contact told before.
    if (candidate.parties.length === 1 && !candidate.definite && (m.kind !== candidate.kind || candidate.sentence - m.lastSentence > 1)) continue;
    return m;
  }
  return null;
}

/** Told so far by a verb of discussing alone, which leaves open how. */
const isDiscussion = (m: Merged): boolean => m.kind === "meeting" && m.rules.every((r) => r === "verb-discuss");

/** «عباس والملك سيزوران القاهرة» after the two talked: whom a visit goes to was there, himself or his state. */
function hostIn(actors: DocumentActors, m: Merged, candidate: Candidate): boolean {
  const hosts = candidate.parties.filter((p) => p.role === "host");
  return hosts.length === 0 || hosts.some((h) => [...m.parties.keys()].some((id) => id === h.actor || sideOf(actors, id) === sideOf(actors, h.actor)));
}

const NEGOTIATION = new Set(["مفاوضات", "مشاورات", "مداولات", "مشاوره", "حوار", "تشاور", "تفاوض"]);

/** «المفاوضات» means no reception told before, «الزيارة» no meeting at home: a bare noun means a contact that such a noun may name. */
function nounAgrees(merged: Merged, candidate: Candidate): boolean {
  const visit = merged.rules.some((r) => /visit|arrive/.test(r));
  if (candidate.kind === "visit") return visit;
  // A visit that is still ahead holds no negotiations yet.
  if (candidate.kind === "talks" && visit && merged.kind === "visit" && future(merged.status)) return false;
  if (NEGOTIATION.has(candidate.word)) return merged.kind === "talks" || merged.rules.some((r) => /talks|discuss/.test(r));
  return true;
}

const sameTime = (status: ContactStatus, candidate: Candidate): boolean =>
  status === candidate.status ||
  (past(status) && past(candidate.status)) ||
  (future(status) && future(candidate.status)) ||
  (status === "under_way" && future(candidate.status)) ||
  (future(status) && candidate.status === "under_way") ||
  (future(status) && candidate.status === "denied") ||
  (status === "denied" && future(candidate.status)) ||
  (!candidate.statusTold && candidate.definite);

/** Whether the clause's parties are among the contact's, a state standing for its person: all, some beyond, or none that fit. */
function covers(actors: DocumentActors, merged: Merged, candidate: Candidate): "all" | "stand-in" | "none" {
  if (candidate.parties.length === 0) return "all";
  let exact = true;
  const have = [...merged.parties.keys()];
  const want = candidate.parties.map((p) => p.actor);
  const same = (a: string, b: string): boolean =>
    a === b ||
    (sideOf(actors, a) === sideOf(actors, b) &&
      (isBody(actors, a) || isBody(actors, b)) &&
      [a, b].some((id) => isPerson(actors, id) || actors.byId.get(id)?.kind === "state") &&
      [a, b].every((id) => isBody(actors, id) || isPerson(actors, id)));
  const [small, large] = want.length <= have.length ? [want, have] : [have, want];
  const rest = [...large];
  for (const id of small) {
    const k = rest.findIndex((r) => r === id);
    const j = k >= 0 ? k : rest.findIndex((r) => same(r, id));
    if (k < 0) exact = false;
    if (j < 0) return "none";
    rest.splice(j, 1);
  }
  return exact ? "all" : "stand-in";
}

const sides = (actors: DocumentActors, ids: readonly string[]): number => new Set(ids.map((id) => sideOf(actors, id))).size;
const sideOf = (actors: DocumentActors, id: string): string => actors.byId.get(id)?.side ?? id;
/** A state or an organ of it may stand for its person; a movement or party of the same land does not. */
const isBody = (actors: DocumentActors, id: string): boolean => /^(state|organ)$/.test(actors.byId.get(id)?.kind ?? "");
const isPerson = (actors: DocumentActors, id: string): boolean => actors.byId.get(id)?.kind === "person";

/** EDTF dates that may be one: equal, one unknown, or one within the other. */
function compatibleDates(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const x = a.replace(/[?~%]/g, "");
  const y = b.replace(/[?~%]/g, "");
  if (x === y || x.startsWith(y) || y.startsWith(x)) return true;
  const [from, to] = x.includes("/") ? x.split("/") : [x, x];
  const [start, stop] = y.includes("/") ? y.split("/") : [y, y];
  return (from as string) <= `${stop}~` && (start as string) <= `${to}~` && (x.includes("/") || y.includes("/"));
}

function join(actors: DocumentActors, m: Merged, c: Candidate, a: Attributes): void {
  if (c.attendance) {
    for (const { actor, role } of c.parties) if (!m.parties.has(actor)) m.parties.set(actor, role);
    m.evidence.push({ first: c.first, end: c.end });
    return;
  }
  for (const { actor, role } of c.parties) {
    if (m.parties.has(actor)) continue;
    const stand = [...m.parties.keys()].find(
      (id) => sideOf(actors, id) === sideOf(actors, actor) && (isBody(actors, id) ? isPerson(actors, actor) : isPerson(actors, id) && isBody(actors, actor)),
    );
    if (stand === undefined) m.parties.set(actor, role);
    else if (isBody(actors, stand)) {
      m.parties.delete(stand);
      m.parties.set(actor, role);
    }
  }
  if (
    c.statusTold &&
    (!m.statusTold ||
      c.status === "denied" ||
      (c.status === "cancelled" && (future(m.status) || m.status === "under_way")) ||
      (c.status === "postponed" && future(m.status) && m.status !== "cancelled") ||
      (c.status === "planned" && m.status === "under_way") ||
      (c.status === "held" && m.status === "under_way" && c.rule.startsWith("verb")))
  ) {
    m.status = c.status;
    m.statusTold = true;
  }
  if (c.kind === "call" && isDiscussion(m)) m.kind = "call";
  // What a heading says in short the text says exactly.
  if (m.heading && c.parties.length >= 2) {
    m.kind = c.kind;
    m.place = a.place ?? m.place;
  }
  // A visit at which its host is met is a meeting; else the kind told first stands.
  if (c.kind === "consultation" || (m.kind === "visit" && c.kind === "meeting" && c.parties.length >= 2)) m.kind = c.kind;
  else if (m.rules.every((r) => r === "noun-visit" || r === "verb-arrive") && c.kind === "meeting" && c.parties.length >= 1 && c.rule.startsWith("verb"))
    m.kind = c.kind;
  m.undeclared ||= c.undeclared;
  m.initiator ??= c.initiator;
  m.date =
    m.date === null || (m.date.endsWith("~") && a.date !== null) || (a.date !== null && a.date.length > m.date.length && a.date.startsWith(m.date))
      ? a.date
      : m.date;
  // The same figure round and with "about" is about.
  if (m.duration !== null && a.duration?.minutes === m.duration.minutes && a.duration.comparator === "about") m.duration = a.duration;
  m.duration ??= a.duration;
  m.ordinal ??= a.ordinal;
  m.place ??= a.place;
  m.ranks.push(...c.ranks);
  m.evidence.push({ first: c.first, end: c.end });
  if (!m.rules.includes(c.rule)) m.rules.push(c.rule);
  m.lastSentence = c.sentence;
  m.heading = false;
}
