import { type Connection, first } from "./connection.ts";

export async function findNote(connection: Connection, key: string): Promise<string | null> {
  return (await first<{ value: string }>(connection, "SELECT value FROM notes WHERE key = ?", [key]))?.value ?? null;
}

export async function putNote(connection: Connection, key: string, value: string | null): Promise<void> {
  if (value === null) await connection.run("DELETE FROM notes WHERE key = ?", [key]);
  else await connection.run("INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", [key, value]);
}
