import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { among } from "../among.ts";
import type { Connection } from "../connection.ts";

/**
 * A contact as it is written: an account that is filed just so is named by its id, any other (one that an analyst added, one that a decision changed) is written out. Otherwise each new
 * account of a much told contact would have all the others written anew.
 */
interface Written extends Omit<RecordContact, "accounts"> {
  readonly accounts: readonly (string | Account)[];
}

/** The body of each contact. */
export async function writeBodies(connection: Connection, contacts: readonly RecordContact[]): Promise<readonly string[]> {
  const filed = await filedBodies(
    connection,
    contacts.flatMap((contact) => contact.accounts.map((account) => account.id)),
  );
  return contacts.map((contact) =>
    JSON.stringify({
      ...contact,
      accounts: contact.accounts.map((account) => (filed.get(account.id) === JSON.stringify(account) ? account.id : account)),
    } satisfies Written),
  );
}

/** The contact of each body. An account that was taken out since is left out: who took it out settles the contact next. */
export async function readBodies(connection: Connection, bodies: readonly string[]): Promise<readonly RecordContact[]> {
  const written = bodies.map((body) => JSON.parse(body) as Written);
  const filed = await filedBodies(
    connection,
    written.flatMap((contact) => contact.accounts.filter((account) => typeof account === "string")),
  );
  return written.map((contact) => ({
    ...contact,
    accounts: contact.accounts.flatMap((account) => (typeof account === "string" ? parsed(filed.get(account)) : [account])),
  }));
}

const parsed = (body: string | undefined): readonly Account[] => (body === undefined ? [] : [JSON.parse(body) as Account]);

async function filedBodies(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<{ id: string; body: string }>(`SELECT id, body FROM accounts WHERE id IN ${list.sql}`, list.values))
      bodies.set(row.id, row.body);
  return bodies;
}
