import type { Reading } from "#model/reading.ts";
import { type Connection, first, type Value } from "../connection.ts";
import { pack, unpack } from "../packing.ts";
import type { Entry } from "../store.ts";

/** What is needed of a reading to take it out again. */
export interface StoredReading {
  readonly wire_keys: string;
}

export const readingRow = (n: number, { reading }: Entry, wireKeys: readonly string[]): readonly Value[] => [
  n,
  reading.statements.length,
  reading.positions.length,
  reading.scenarios.length,
  JSON.stringify(wireKeys),
  wireKeys.length,
  pack(reading),
];

export async function findReading(connection: Connection, id: string): Promise<Omit<Reading, "text"> | null> {
  const row = await first<{ body: Uint8Array }>(connection, "SELECT g.body FROM reports r JOIN readings g ON g.report = r.n WHERE r.id = ?", [id]);
  return row === null ? null : unpack<Omit<Reading, "text">>(row.body);
}
