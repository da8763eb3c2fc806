import type { Actor, Position, Reading } from "#model/reading.ts";
import type { AccountParticipant } from "#model/record/account.ts";
import type { Decision } from "#model/record/decision.ts";
import type { FactCorrection } from "#model/record/fact-decision.ts";
import type { DecidedFact, Fact, FiledKind } from "#model/record/filed-fact.ts";
import type { Stakeholder } from "#model/stakeholder.ts";
import type { Span } from "#model/span.ts";
import { FILED_KINDS, factsOfReading, LIST_OF } from "../filing/facts-of-reading.ts";
import { actorsOf } from "./actors-of.ts";
import { type AddedFact, addedFacts } from "./added-facts.ts";
import { factWordsOf } from "./fact-words-of.ts";
import { findFact } from "./find-fact.ts";

type Read = Omit<Reading, "text">;

/** A Reading with what analysts decided on its facts that are no contacts. */
export interface DecidedReading {
  /** As the reader has it. */
  readonly read: Read;
  /** With the facts that hold: what was rejected is gone, and nothing names it any more. */
  readonly reading: Read;
  /** What analysts did, by the id of the fact in the reading. */
  readonly decided: ReadonlyMap<string, DecidedFact>;
  /** Of added facts the words of the contact that they are about, by the same ids. */
  readonly about: ReadonlyMap<string, Span>;
}

/** A Reading on which nothing was decided. */
export const undecided = (read: Read): DecidedReading => ({ read, reading: read, decided: new Map(), about: new Map() });

/**
 * What holds of the facts of a report by the active decisions of the ledger, in their order; a later one counts. A decision whose words no longer tell of such a fact changes nothing.
 * `sideOf` tells the side and kind of an actor that the report does not name.
 */
export function decidedReading(
  report: string,
  read: Read,
  decisions: readonly Decision[],
  sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">,
): DecidedReading {
  const own = decisions.filter(({ action }) => factWordsOf(action)?.report === report);
  if (own.length === 0) return undecided(read);
  const added = addedFacts(report, read, own);
  const rejected = new Set<Fact>();
  const corrections = new Map<Fact, { readonly numbers: number[]; readonly values: FactCorrection[] }>();
  for (const { number, action } of own) {
    if (action.type !== "reject-fact" && action.type !== "correct-fact") continue;
    const fact = findFact(action.fact, read, added);
    if (fact === null) continue;
    if (action.type === "reject-fact") rejected.add(fact);
    else {
      const { numbers, values } = corrections.get(fact) ?? { numbers: [], values: [] };
      corrections.set(fact, { numbers: [...numbers, number], values: [...values, ...action.corrections] });
    }
  }
  const decided = new Map<string, DecidedFact>();
  const holds = (kind: FiledKind): readonly Fact[] => {
    const facts = factsOfReading(read, kind).flatMap((fact) => {
      const correction = corrections.get(fact);
      if (correction !== undefined && !rejected.has(fact)) decided.set(fact.id, { what: "corrected", decisions: correction.numbers, before: fact });
      return rejected.has(fact) ? [] : [corrected(fact, correction?.values ?? [])];
    });
    const more = added
      .filter((one) => one.kind === kind && !rejected.has(one.fact))
      .map(({ fact, number }) => {
        const correction = corrections.get(fact);
        decided.set(fact.id, { what: "added", decisions: [number, ...(correction?.numbers ?? [])], before: correction === undefined ? null : fact });
        return corrected(fact, correction?.values ?? []);
      });
    return [...facts, ...more];
  };
  const lists = Object.fromEntries(FILED_KINDS.map((kind) => [LIST_OF[kind], holds(kind)])) as unknown as Pick<Read, (typeof LIST_OF)[FiledKind]>;
  const reading = withoutDangling({ ...read, ...lists, actors: [...read.actors, ...strangers(read, own, sideOf)] });
  return { read, reading, decided, about: aboutOf(added) };
}

/** A fact with corrected values: an attribute is the field of its name. */
const corrected = (fact: Fact, corrections: readonly FactCorrection[]): Fact =>
  corrections.length === 0 ? fact : { ...fact, ...Object.fromEntries(corrections.map(({ attribute, value }) => [attribute, value])) };

/** Nothing names a statement or scenario that is gone. */
function withoutDangling(reading: Read): Read {
  const statements = new Set(reading.statements.map((s) => s.id));
  const scenarios = new Set(reading.scenarios.map((s) => s.id));
  return {
    ...reading,
    positions: reading.positions.map((p): Position => (p.statement === null || statements.has(p.statement) ? p : { ...p, statement: null })),
    stakeholders: reading.stakeholders.map((s): Stakeholder => (s.of !== null && "scenario" in s.of && !scenarios.has(s.of.scenario) ? { ...s, of: null } : s)),
  };
}

/** Those whom decisions name and the report does not. */
function strangers(read: Read, decisions: readonly Decision[], sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">): readonly Actor[] {
  const there = new Set(read.actors.map((a) => a.id));
  const named = new Set(decisions.flatMap(({ action }) => actorsOf(action)));
  return [...named].filter((id) => !there.has(id)).map((id) => ({ id, names: {}, wikidata: null, mentions: [], ...sideOf(id) }));
}

const aboutOf = (added: readonly AddedFact[]): ReadonlyMap<string, Span> =>
  new Map(added.flatMap(({ fact, about }) => (about === null ? [] : [[fact.id, about]])));
