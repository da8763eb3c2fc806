import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Attributes } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { covers } from "./covers.ts";
import { withPartiesOfLast } from "./further-contact.ts";
import { fresh, join } from "./join.ts";
import { isLasted, whatLasted } from "./lasted.ts";
import { family, findTarget, MEMORY, NEGOTIATION } from "./merge-target.ts";
import type { Merged } from "./merged.ts";
import { compatibleDates, past, sameTime } from "./same-time.ts";
import type { Pair } from "./told-pairs.ts";
import { NO_WORDS } from "./told-words.ts";
import { ofDelegations, throughDual } from "./told-two.ts";

/** The most contacts, the last told, that a clause is held against. A report tells fewer than twenty; without a bound a book would take a time that grows with its square. */
const HELD_AGAINST = 40;

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
        ? throughDual(item.candidate, attributes, told)
        : item.candidate;
    if (candidate === null) continue;
    if (isLasted(candidate)) {
      const target = whatLasted(candidate, told);
      if (target !== null) join(actors, target, candidate, attributes);
      continue;
    }
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
    else if (standsAlone(actors, candidate)) {
      const made = { ...fresh(candidate, attributes), heading: item.heading };
      // «محادثات غير معلنة.. هل يمهد لقاء فلان وفلان …»: a heading says of one contact what it is, and between whom.
      const hint = item.heading ? waiting.findLast((w) => w.candidate.sentence === candidate.sentence && w.candidate.undeclared) : undefined;
      if (hint !== undefined && hint.candidate.parties.length === 0 && family(hint.candidate.kind) === family(candidate.kind)) {
        made.undeclared = true;
        made.words.undeclared = hint.candidate.words.undeclared;
      }
      merged.push(made);
    } else if (candidate.parties.length === 0 && candidate.fallback.length >= 2)
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
    if (
      !merged
        .slice(0, HELD_AGAINST)
        .some((m) => m.parties.size >= 2 && past(m.status) && covers(actors, m, candidate) !== "none" && !betweenOrgans(actors, candidate, m))
    )
      merged.push(fresh(candidate, attributes));
  let known: readonly Pair[] | null = null;
  // «استئناف المفاوضات» where the text tells of an accord or peace between two sides: they are those who negotiate.
  for (const { candidate, attributes } of waiting.slice(0, HELD_AGAINST)) {
    if (
      candidate.kind !== "talks" ||
      !candidate.definite ||
      !(
        candidate.status === "proposed" ||
        candidate.status === "postponed" ||
        (candidate.status === "under_way" && candidate.statusTold && NEGOTIATION.has(candidate.word))
      ) ||
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

/** «أطلعت وكالة الاستخبارات … وكالة …»: what organs let each other know is not what their states' men talked of. */
const betweenOrgans = (actors: DocumentActors, candidate: Candidate, m: Merged): boolean =>
  candidate.parties.every((p) => actors.byId.get(p.actor)?.kind === "organ" && !m.parties.has(p.actor));

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
  join(actors, target, candidate, { date: null, dayTold: false, nearTold: false, duration: null, ordinal: null, place: null, words: NO_WORDS });
}

/** Enough is told for a contact of its own: two parties, or a body that meets. */
function standsAlone(actors: DocumentActors, candidate: Candidate): boolean {
  // «بزيارة كل من روسيا وألمانيا»: who goes there is not told.
  if (candidate.kind === "visit" && candidate.parties.every((p) => p.role === "host")) return false;
  if (candidate.parties.length >= 2) return true;
  const only = candidate.parties[0];
  if (only === undefined) return false;
  if (candidate.rule === "own-session" || candidate.kind === "consultation") return true;
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
