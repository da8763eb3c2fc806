import type { Actor } from "#model/reading.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import { among } from "../among.ts";
import type { Connection } from "../connection.ts";

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

/** Writes down whom analysts named, in place of all whom they named before. */
export async function setNamedActors(connection: Connection, actors: readonly NamedActor[]): Promise<void> {
  await connection.run("DELETE FROM named_actors");
  await connection.each(
    "INSERT INTO named_actors (id, kind, side, names) VALUES (?, ?, ?, ?)",
    actors.map(({ id, kind, side, names }) => [id, kind, side, JSON.stringify(names)]),
  );
}

/** Whom analysts named, in the order of their ids. */
export async function findNamedActors(connection: Connection): Promise<readonly NamedActor[]> {
  return (await connection.all<ActorRow>("SELECT id, kind, side, names FROM named_actors ORDER BY id")).map(actorOf);
}

/** Those of these ids whom analysts named or reports name; what analysts say of somebody counts. */
export async function findActors(connection: Connection, ids: readonly string[]): Promise<readonly NamedActor[]> {
  const found: NamedActor[] = [];
  for (const { sql, values } of among(ids)) {
    const rows = await connection.all<ActorRow>(
      `SELECT id, kind, side, names FROM named_actors WHERE id IN ${sql}
        UNION ALL SELECT id, kind, side, names FROM actors WHERE id IN ${sql} AND id NOT IN (SELECT id FROM named_actors)`,
      [...values, ...values],
    );
    found.push(...rows.map(actorOf));
  }
  return found;
}

const actorOf = (row: ActorRow): NamedActor => ({ ...row, names: JSON.parse(row.names) as NamedActor["names"] });
