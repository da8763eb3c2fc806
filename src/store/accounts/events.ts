import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import type { FiledAccount } from "../store.ts";
import { ACCOUNT_COLUMNS, type AccountRow, byId, filedAccount } from "./account-row.ts";

export async function eventsOfAccounts(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const events = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<{ id: string; event: string }>(
      `SELECT id, event FROM accounts WHERE id IN ${list.sql} AND event IS NOT NULL`,
      list.values,
    ))
      events.set(row.id, row.event);
  return events;
}

export const setEvents = (connection: Connection, events: ReadonlyMap<string, string>): Promise<void> =>
  connection.each(
    "UPDATE accounts SET event = ? WHERE id = ?",
    [...events].map(([id, event]) => [event, id]),
  );

/** In the order of their ids, each with its event. */
export async function accountsOfEvents(connection: Connection, events: readonly string[]): Promise<readonly (FiledAccount & { readonly event: string })[]> {
  const rows: (AccountRow & { event: string })[] = [];
  for (const list of among(events))
    rows.push(
      ...(await connection.all<AccountRow & { event: string }>(`SELECT ${ACCOUNT_COLUMNS}, a.event FROM accounts a WHERE a.event IN ${list.sql}`, list.values)),
    );
  return rows.sort(byId).map((row) => ({ ...filedAccount(row), event: row.event }));
}
