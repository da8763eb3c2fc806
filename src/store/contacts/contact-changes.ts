import type { Connection } from "../connection.ts";

/** Notes that these contacts, or their findings, are not what they were. Numbers only grow; a contact that is no more keeps its line. */
export const noteChanged = (connection: Connection, contacts: Iterable<string>): Promise<void> =>
  connection.each(
    `INSERT INTO contact_changes (contact, number) VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM contact_changes))
      ON CONFLICT (contact) DO UPDATE SET number = excluded.number`,
    [...new Set(contacts)].map((contact) => [contact]),
  );

/** Notes that every contact has changed, in the order in which they did before. */
export async function noteAllChanged(connection: Connection): Promise<void> {
  await connection.run("UPDATE contact_changes SET number = number + (SELECT MAX(number) - MIN(number) + 1 FROM contact_changes)");
}
