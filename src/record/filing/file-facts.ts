import type { Reading } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import type { Account } from "#model/record/account.ts";
import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { dayOfPublication } from "./day-of-publication.ts";
import { sidesOf } from "./side-of.ts";

/** What of a fact decides where it is found. */
interface Filing {
  readonly actor: string | null;
  readonly topics: readonly string[];
  /** Id of a contact of the Reading. */
  readonly contact: string | null;
}

type Fact = FiledFact["fact"] & { readonly evidence: readonly Span[] };

/** The facts of a report that are no contacts. `accounts` are those that `fileAccounts` made of the same Reading. */
export function fileFacts(report: StoredReport, reading: Omit<Reading, "text">, accounts: readonly Account[]): readonly FiledFact[] {
  const sideOf = sidesOf(reading.actors);
  const actors = new Set(reading.actors.map((a) => a.id));
  const accountOf = new Map(reading.contacts.map((c, i) => [c.id, accounts[i]?.id ?? null]));
  const statements = new Map(reading.statements.map((s) => [s.id, s]));
  const taken = new Set<string>();
  const file = (kind: FiledKind, fact: Fact, { actor, topics, contact }: Filing): FiledFact => {
    const span = fact.evidence[0] ?? { start: 0, end: 0 };
    let id = `${report.id}.${kind}.${span.start}`;
    for (let n = 2; taken.has(id); n++) id = `${report.id}.${kind}.${span.start}-${n}`;
    taken.add(id);
    return {
      id,
      kind,
      report: report.id,
      actor,
      side: actor !== null && actors.has(actor) ? sideOf(actor) : null,
      topics,
      published: dayOfPublication(report),
      account: contact === null ? null : (accountOf.get(contact) ?? null),
      span,
      fact,
    };
  };
  return [
    ...reading.statements.map((s) => file("statement", s, { actor: s.speaker, topics: s.topics, contact: s.about?.contact ?? null })),
    ...reading.positions.map((p) =>
      file("position", p, { actor: p.holder, topics: p.topics, contact: p.statement === null ? null : (statements.get(p.statement)?.about?.contact ?? null) }),
    ),
    ...reading.scenarios.map((s) => file("scenario", s, { actor: s.speaker, topics: [], contact: null })),
    ...reading.questions.map((q) => file("question", q, { actor: q.speaker, topics: [], contact: null })),
    ...reading.followUps.map((f) => file("follow-up", f, { actor: f.actor, topics: [], contact: f.contact })),
    ...reading.stakeholders.map((s) =>
      file("stakeholder", s, { actor: s.actor, topics: [], contact: s.of !== null && "contact" in s.of ? s.of.contact : null }),
    ),
    ...reading.drivers.map((d) => file("driver", d, { actor: d.speaker, topics: [], contact: null })),
  ];
}
