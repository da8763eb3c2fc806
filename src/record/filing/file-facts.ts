import type { Reading, Statement } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { Fact, FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { DecidedReading } from "../decisions/decided-reading.ts";
import { findAnchored } from "../decisions/find-anchored.ts";
import { actorOfFact } from "./actor-of-fact.ts";
import { contactOfFact } from "./contact-of-fact.ts";
import { dayOfPublication } from "./day-of-publication.ts";
import { FILED_KINDS, factsOfReading } from "./facts-of-reading.ts";
import { sidesOf } from "./side-of.ts";

/** The facts of a report that are no contacts and that hold. `accounts` are those of the same report. */
export function fileFacts(report: StoredReport, { read, reading, decided, about }: DecidedReading, accounts: readonly Account[]): readonly FiledFact[] {
  const sideOf = sidesOf(reading.actors);
  const actors = new Set(reading.actors.map((a) => a.id));
  const accountOf = new Map(reading.contacts.map((c, i) => [c.id, accounts[i]?.id ?? null]));
  const ids = idsOfFacts(report.id, read);
  const statements = new Map<string | null, Statement>(reading.statements.map((s) => [s.id, s]));
  const file = (kind: FiledKind, fact: Fact): FiledFact => {
    const actor = actorOfFact(kind, fact);
    const contact = contactOfFact(kind, fact, statements);
    const span = fact.evidence[0] ?? { start: 0, end: 0 };
    const words = about.get(fact.id);
    const mark = decided.get(fact.id);
    return {
      id: ids.get(fact.id) ?? `${report.id}.${kind}.${span.start}-d${mark?.decisions[0]}`,
      kind,
      report: report.id,
      actor,
      side: actor !== null && actors.has(actor) ? sideOf(actor) : null,
      topics: "topics" in fact ? fact.topics : [],
      published: dayOfPublication(report),
      account: words === undefined ? (accountOf.get(contact ?? "") ?? null) : (findAnchored({ span: words }, accounts)?.id ?? null),
      span,
      fact,
      ...(mark === undefined ? {} : { decided: mark }),
    };
  };
  return FILED_KINDS.flatMap((kind) => factsOfReading(reading, kind).map((fact) => file(kind, fact)));
}

/** The filed id of each fact as it was read, whatever of them was rejected; each another, though two may begin with the same words. */
function idsOfFacts(report: string, read: Omit<Reading, "text">): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    FILED_KINDS.flatMap((kind) =>
      factsOfReading(read, kind).map((fact) => {
        const first = `${report}.${kind}.${fact.evidence[0]?.start ?? 0}`;
        let id = first;
        for (let n = 2; taken.has(id); n++) id = `${first}-${n}`;
        taken.add(id);
        return [fact.id, id] as const;
      }),
    ),
  );
}
