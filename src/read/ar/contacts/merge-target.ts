import type { ContactKind } from "#model/reading.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Attributes } from "./attributes.ts";
import type { Candidate } from "./candidate.ts";
import { covers, isBody, sideOf, sides } from "./covers.ts";
import type { Merged } from "./merged.ts";
import { compatibleDates, future, past, sameTime } from "./same-time.ts";

/** How many sentences back «اللقاء» may mean a contact. */
export const MEMORY = 6;

/** So many sentences nearer a contact seems whose kind the noun names. */
const SAME_KIND = 1.5;

/** Meetings, talks and visits may be one event. */
export const family = (kind: ContactKind): string => (kind === "meeting" || kind === "talks" || kind === "visit" ? "in person" : kind);

/** The contact told before that the clause tells of again; null where it tells of another. */
export function findTarget(actors: DocumentActors, merged: readonly Merged[], candidate: Candidate, attributes: Attributes): Merged | null {
  if (candidate.delegations && candidate.parties.length === 2) return null;
  // «اللقاء الثاني في بودابست»: of several the one told with that place or count.
  if (candidate.parties.length === 0 && candidate.definite) {
    const same = merged.findLast(
      (m) =>
        family(m.kind) === family(candidate.kind) &&
        !(candidate.distant && m.lastSentence === candidate.sentence) &&
        ((attributes.place !== null && m.place?.name === attributes.place.name) || (attributes.ordinal !== null && m.ordinal?.n === attributes.ordinal.n)),
    );
    if (same !== undefined && compatibleDates(same.date, attributes.date)) return same;
  }
  // The very parties first, then those whom a state stands for.
  // «اللقاء» with nobody named means what was told last, «المباحثات» rather talks than a visit.
  const recent = (m: Merged): number => m.lastSentence + (m.kind === candidate.kind ? SAME_KIND : 0);
  const nearest = candidate.parties.length === 0 ? merged.toReversed().sort((a, b) => recent(b) - recent(a)) : merged.toReversed();
  const fits = new Map(nearest.map((m) => [m, covers(actors, m, candidate)]));
  const exact = nearest.filter((m) => fits.get(m) === "all");
  const others = nearest.filter((n) => !exact.includes(n));
  for (const m of [...exact, ...placeFirst(actors, others, candidate, attributes)]) {
    // «بحث الوزير ونظيره …» tells what the call or meeting told just before was about.
    const about = candidate.rule === "verb-discuss" && exact.includes(m) && candidate.sentence - m.lastSentence <= 2;
    // «بحث مع … في اتصال هاتفي»: what was discussed was so by telephone.
    const byPhone =
      candidate.kind === "call" &&
      candidate.parties.length >= 2 &&
      isDiscussion(m) &&
      exact.includes(m) &&
      (candidate.sentence - m.lastSentence <= 2 || candidate.rule === "verb-discuss");
    if (candidate.distant && m.lastSentence === candidate.sentence) continue;
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
      // «زيارته الثانية» after «زيارة هي الثانية»: the same by its count.
      !(exact.includes(m) && attributes.ordinal !== null && m.ordinal?.n === attributes.ordinal.n) &&
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
    // «قمة جنيف» is not that of another place.
    if (candidate.namedByPlace && attributes.place !== null && m.place !== null && m.place.name !== attributes.place.name) continue;
    const fit = fits.get(m);
    if (fit === "none") continue;
    // «زيارته الثانية» is not the earlier one, told in passing.
    if (candidate.parties.length === 1 && m.background && !candidate.background && m.lastSentence !== candidate.sentence) continue;
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
      // «المفاوضات في عام 2008» is not what was held yesterday, of whatever year that was.
      if (m.nearTold && m.date === null && attributes.date !== null) continue;
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

/** «اللقاء الروسي الأمريكي في بودابست»: of those whom two states may stand for first the one told to be there. */
function placeFirst(actors: DocumentActors, told: readonly Merged[], candidate: Candidate, { place }: Attributes): readonly Merged[] {
  if (place === null || candidate.parties.length === 0 || told.length < 2 || !candidate.parties.every((p) => isBody(actors, p.actor))) return told;
  const there = (m: Merged): boolean => m.place?.name === place.name;
  return [...told.filter(there), ...told.filter((m) => !there(m))];
}

/** Told so far by a verb of discussing alone, which leaves open how. */
export const isDiscussion = (m: Merged): boolean => m.kind === "meeting" && m.rules.every((r) => r === "verb-discuss");

/** «عباس والملك سيزوران القاهرة» after the two talked: whom a visit goes to was there, himself or his state. */
function hostIn(actors: DocumentActors, m: Merged, candidate: Candidate): boolean {
  const hosts = candidate.parties.filter((p) => p.role === "host");
  return hosts.length === 0 || hosts.some((h) => [...m.parties.keys()].some((id) => id === h.actor || sideOf(actors, id) === sideOf(actors, h.actor)));
}

/** Nouns of long talks, which a reception or a call is not. */
export const NEGOTIATION = new Set(["مفاوضات", "مشاورات", "مداولات", "مشاوره", "حوار", "تشاور", "تفاوض"]);

/** «المفاوضات» means no reception told before, «الزيارة» no meeting at home: a bare noun means a contact that such a noun may name. */
function nounAgrees(merged: Merged, candidate: Candidate): boolean {
  const visit = merged.rules.some((r) => /visit|arrive/.test(r));
  if (candidate.kind === "visit") return visit;
  // A visit that is still ahead holds no negotiations yet.
  if (candidate.kind === "talks" && visit && merged.kind === "visit" && future(merged.status)) return false;
  if (NEGOTIATION.has(candidate.word)) return merged.kind === "talks" || merged.rules.some((r) => /talks|discuss/.test(r));
  return true;
}
