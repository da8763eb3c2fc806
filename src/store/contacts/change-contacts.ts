import type { RecordContact } from "#model/record/contact.ts";
import { among } from "../among.ts";
import { type Connection, first } from "../connection.ts";
import type { ContactChanges } from "../store.ts";
import { writeBodies } from "./contact-body.ts";
import { noteChanged } from "./contact-changes.ts";
import { type ContactKey, contactKeys, dayOfContact } from "./contact-keys.ts";

/** Removes contacts and writes others, each whole. What stays as it was is not touched: a contact that is told once more keeps its keys and the accounts it had. */
export async function changeContacts(connection: Connection, changes: ContactChanges): Promise<void> {
  for (const id of changes.removed) await removeContact(connection, id);
  const bodies = await writeBodies(connection, changes.written);
  for (const [i, contact] of changes.written.entries()) await writeContact(connection, contact, bodies[i] as string);
  await noteChanged(connection, [...changes.removed, ...changes.written.map((contact) => contact.id)]);
}

/** Where a contact stands in the order of time, and its keys as they were written. */
interface KeyedRow {
  readonly day: number;
  readonly keys: string;
}
const keyedRow = (connection: Connection, id: string): Promise<KeyedRow | null> =>
  first<KeyedRow>(connection, "SELECT day, keys FROM contacts WHERE id = ?", [id]);

async function removeContact(connection: Connection, id: string): Promise<void> {
  const row = await keyedRow(connection, id);
  if (row === null) return;
  await removeKeys(connection, id, row);
  await connection.run("DELETE FROM contact_accounts WHERE contact = ?", [id]);
  await connection.run("DELETE FROM contacts WHERE id = ?", [id]);
}

const removeKeys = (connection: Connection, id: string, row: KeyedRow): Promise<void> =>
  connection.each(
    "DELETE FROM contact_keys WHERE field = ? AND value = ? AND day = ? AND contact = ?",
    (JSON.parse(row.keys) as readonly ContactKey[]).map(([field, value, day]) => [field, value, day ?? row.day, id]),
  );

async function writeContact(connection: Connection, contact: RecordContact, body: string): Promise<void> {
  const day = dayOfContact(contact);
  const keys = contactKeys(contact);
  const written = JSON.stringify(keys);
  const before = await keyedRow(connection, contact.id);
  await connection.run(
    `INSERT INTO contacts (id, day, earliest, latest, kind, status, channel, keys, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET day = excluded.day, earliest = excluded.earliest, latest = excluded.latest, kind = excluded.kind, status = excluded.status,
        channel = excluded.channel, keys = excluded.keys, body = excluded.body`,
    [contact.id, day, contact.earliest, contact.latest, contact.kind, contact.status, contact.channel, written, body],
  );
  if (before?.day !== day || before.keys !== written) {
    if (before !== null) await removeKeys(connection, contact.id, before);
    await connection.each(
      "INSERT INTO contact_keys (field, value, day, contact) VALUES (?, ?, ?, ?)",
      keys.map(([field, value, own]) => [field, value, own ?? day, contact.id]),
    );
  }
  await writeMap(connection, contact);
}

/** The contact of each account. An account that another contact had belongs to this one from now on. */
async function writeMap(connection: Connection, contact: RecordContact): Promise<void> {
  const rows = await connection.all<{ account: string }>("SELECT account FROM contact_accounts WHERE contact = ?", [contact.id]);
  const had = new Set(rows.map((row) => row.account));
  const has = new Set(contact.accounts.map((account) => account.id));
  for (const list of among([...had].filter((account) => !has.has(account))))
    await connection.run(`DELETE FROM contact_accounts WHERE account IN ${list.sql}`, list.values);
  await connection.each(
    "INSERT INTO contact_accounts (account, contact, report) VALUES (?, ?, ?) ON CONFLICT (account) DO UPDATE SET contact = excluded.contact",
    contact.accounts.filter((account) => !had.has(account.id)).map((account) => [account.id, contact.id, account.report]),
  );
}
