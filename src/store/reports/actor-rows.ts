import type { Actor } from "#model/reading.ts";
import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import type { NamedActor } from "../store.ts";

interface ActorRow {
  readonly id: string;
  readonly kind: Actor["kind"];
  readonly side: string | null;
  readonly names: string;
}

/** Writes down whom a report names. Somebody who is there already is written anew only where a newer reader knows more or other of him. */
export const writeActors = (connection: Connection, actors: readonly Actor[]): Promise<void> =>
  connection.each(
    `INSERT INTO actors (id, kind, side, names) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, side = excluded.side, names = excluded.names
      WHERE actors.kind <> excluded.kind OR actors.side IS DISTINCT FROM excluded.side OR actors.names <> excluded.names`,
    actors.map(({ id, kind, side, names }) => [id, kind, side, JSON.stringify(names)]),
  );

export async function findActors(connection: Connection, ids: readonly string[]): Promise<readonly NamedActor[]> {
  const found: NamedActor[] = [];
  for (const list of among(ids))
    for (const row of await connection.all<ActorRow>(`SELECT id, kind, side, names FROM actors WHERE id IN ${list.sql}`, list.values))
      found.push({ ...row, names: JSON.parse(row.names) as NamedActor["names"] });
  return found;
}
