import type { Reading } from "#model/reading.ts";
import type { FiledKind } from "#model/record/filed-fact.ts";
import { type Connection, first, type Value } from "../connection.ts";
import { pack, unpack } from "../packing.ts";
import type { Entry } from "../store.ts";

/** What is needed of a reading to take it out again. */
export interface StoredReading {
  readonly wire_keys: string;
}

/** How many facts of a kind hold: those that analysts added count, those that they took out do not. */
const countOf = (kind: FiledKind, { facts }: Entry): number => facts.reduce((n, fact) => n + Number(fact.kind === kind), 0);

export const readingRow = (n: number, entry: Entry, wireKeys: readonly string[]): readonly Value[] => [
  n,
  countOf("statement", entry),
  countOf("position", entry),
  countOf("scenario", entry),
  JSON.stringify(wireKeys),
  wireKeys.length,
  pack(entry.reading),
];

export async function findReading(connection: Connection, id: string): Promise<Omit<Reading, "text"> | null> {
  const row = await first<{ body: Uint8Array }>(connection, "SELECT g.body FROM reports r JOIN readings g ON g.report = r.n WHERE r.id = ?", [id]);
  return row === null ? null : unpack<Omit<Reading, "text">>(row.body);
}
