import type { LossReason } from "#model/explanation.ts";
import type { LostDraft, Trace } from "../../trace.ts";
import type { Candidate } from "../contacts/candidate.ts";

type Range = LostDraft["by"] & object;

/** Tells of the clauses that founded no contact of their own: joined to one told before, part of another clause, or dropped for what they lack. */
export function traceCandidates(
  trace: NonNullable<Trace>,
  drafted: readonly Candidate[],
  kept: readonly Candidate[],
  contacts: readonly { readonly evidence: readonly Range[] }[],
): void {
  const places = new Map<string, { readonly at: number; readonly founder: Range }>();
  for (const { evidence } of contacts)
    evidence.forEach((range, at) => {
      const before = places.get(keyOf(range));
      if (before === undefined || at < before.at) places.set(keyOf(range), { at, founder: evidence[0] as Range });
    });
  const tell = (candidate: Candidate, reason: LossReason, by: Range | null): void =>
    trace({ fact: "contact", told: candidate.kind, rule: candidate.rule, first: candidate.first, end: candidate.end, reason, by });
  const bySentence = Map.groupBy(kept, (c) => c.sentence);
  const triggers = new Set(kept.map((c) => c.at));
  for (const candidate of drafted)
    if (!triggers.has(candidate.at)) tell(candidate, "same-clause", clauseOf(candidate, bySentence.get(candidate.sentence) ?? [], places));
  for (const candidate of kept) {
    const place = places.get(keyOf(candidate));
    if (place === undefined) tell(candidate, whyDropped(candidate), null);
    else if (place.at > 0) tell(candidate, "told-again", place.founder);
  }
}

const keyOf = ({ first, end }: Range): string => `${first} ${end}`;

/** The contact of the clause in its sentence that took the candidate in. */
function clauseOf(candidate: Candidate, near: readonly Candidate[], places: ReadonlyMap<string, { readonly founder: Range }>): Range | null {
  const taker = near.findLast((k) => k.at < candidate.at) ?? near[0];
  return taker === undefined ? null : (places.get(keyOf(taker))?.founder ?? null);
}

/** As the clauses are put together: see `merge.ts`. */
function whyDropped(candidate: Candidate): LossReason {
  if (candidate.agreement) return "no-negotiations";
  if (candidate.dual || candidate.delegations) return "pair-unclear";
  if (candidate.rule === "inform") return "within-contact";
  return candidate.several && candidate.definite && candidate.parties.length > 0 ? "general-remark" : "parties-missing";
}
