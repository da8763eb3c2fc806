import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { among } from "../among.ts";
import { allOf, type Condition, condition, whereGiven } from "../conditions.ts";
import { type Connection, first } from "../connection.ts";
import { isNumberAndId, readCursor } from "../paging/cursor.ts";
import { pageOf, pageSize } from "../paging/page-of.ts";
import type { ContactFilter, Page, PageQuery } from "../store.ts";
import { readBodies } from "./contact-body.ts";
import type { ContactField } from "./contact-keys.ts";

const LIST = "contacts";

interface ContactRow {
  readonly id: string;
  readonly day: number;
  readonly body: string;
}

/** A contact by its own id or that of one of its accounts. */
export async function findContact(connection: Connection, id: string): Promise<RecordContact | null> {
  const row =
    (await first<ContactRow>(connection, "SELECT id, day, body FROM contacts WHERE id = ?", [id])) ??
    (await first<ContactRow>(connection, "SELECT c.id, c.day, c.body FROM contact_accounts m JOIN contacts c ON c.id = m.contact WHERE m.account = ?", [id]));
  return row === null ? null : ((await readBodies(connection, [row.body]))[0] ?? null);
}

/** Contacts by their own ids, in the order of the ids asked for; those that are not there are left out. */
export async function contactsById(connection: Connection, ids: readonly string[]): Promise<readonly RecordContact[]> {
  const bodies = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<ContactRow>(`SELECT id, day, body FROM contacts WHERE id IN ${list.sql}`, list.values)) bodies.set(row.id, row.body);
  return readBodies(
    connection,
    [...new Set(ids)].flatMap((id) => bodies.get(id) ?? []),
  );
}

/** Contacts of any of these pairs of sides (`a|b`), told of days from this one on, that an account numbers among others or places after another. */
export async function countingContacts(connection: Connection, pairs: readonly string[], from: number): Promise<readonly RecordContact[]> {
  const ids = new Set<string>();
  for (const list of among(pairs))
    for (const row of await connection.all<{ contact: string }>(
      `SELECT contact FROM contact_keys WHERE field = 'counts' AND value IN ${list.sql} AND day >= ?`,
      [...list.values, from],
    ))
      ids.add(row.contact);
  return contactsById(connection, [...ids].sort());
}

export async function contactsOfAccounts(connection: Connection, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const map = new Map<string, string>();
  for (const list of among(accounts))
    for (const row of await connection.all<{ account: string; contact: string }>(
      `SELECT account, contact FROM contact_accounts WHERE account IN ${list.sql}`,
      list.values,
    ))
      map.set(row.account, row.contact);
  return map;
}

/**
 * Contacts in order of time. Where actors, topics or sides are asked for, the index of one of them is gone through in that order and the others are looked up; CROSS JOIN keeps it so.
 * An end of a contact's range that is not known excludes no day.
 */
export async function listContacts(connection: Connection, filter: ContactFilter, page: PageQuery): Promise<Page<RecordContact>> {
  const size = pageSize(page.limit);
  const { from, where, order } = asked(filter, readCursor(LIST, page.cursor, isNumberAndId));
  const rows = await connection.all<ContactRow>(`SELECT c.id, c.day, c.body FROM ${from} WHERE ${where.sql} ORDER BY ${order} LIMIT ?`, [
    ...where.values,
    size + 1,
  ]);
  const shown = pageOf(
    LIST,
    rows,
    size,
    (row) => [row.day, row.id],
    (row) => row.body,
  );
  return { items: await readBodies(connection, shown.items), next: shown.next };
}

/** The ids of all that fit, in the same order. */
export async function contactIds(connection: Connection, filter: ContactFilter): Promise<readonly string[]> {
  const { from, where, order } = asked(filter, null);
  return (await connection.all<{ id: string }>(`SELECT c.id FROM ${from} WHERE ${where.sql} ORDER BY ${order}`, where.values)).map((row) => row.id);
}

interface Asked {
  readonly from: string;
  readonly where: Condition;
  readonly order: string;
}

function asked(filter: ContactFilter, after: readonly [number, string] | null): Asked {
  const [lead, ...others] = keysOf(filter);
  const place = lead === undefined ? "c" : "k";
  const id = lead === undefined ? "c.id" : "k.contact";
  const where = allOf([
    ...(lead === undefined ? [] : [condition("k.field = ?", lead[0]), condition("k.value = ?", lead[1]), condition("c.id = k.contact")]),
    ...whereGiven(after, (at) => condition(`(${place}.day, ${id}) > (?, ?)`, ...at)),
    ...others.map(([field, value]) =>
      condition("EXISTS (SELECT 1 FROM contact_keys o WHERE o.field = ? AND o.value = ? AND o.day = k.day AND o.contact = k.contact)", field, value),
    ),
    ...whereGiven(filter.place, (name) => placeCondition(id, name)),
    ...whereGiven(filter.report, (report) => condition(`${id} IN (SELECT contact FROM contact_accounts WHERE report = ?)`, report)),
    ...columnConditions(filter),
  ]);
  return { from: lead === undefined ? "contacts c" : "contact_keys k CROSS JOIN contacts c", where, order: `${place}.day, ${id}` };
}

/** The keys that are asked for; the first, which mostly is the rarest, leads. */
const keysOf = (filter: ContactFilter): readonly (readonly [ContactField, string])[] => [
  ...(filter.actors ?? []).map((actor) => ["actor", actor] as const),
  ...(filter.topic === undefined ? [] : [["topic", filter.topic] as const]),
  ...(filter.sides ?? []).map((side) => ["side", side] as const),
];

const columnConditions = (filter: ContactFilter): readonly Condition[] => [
  ...whereGiven(filter.kind, (kind) => condition("c.kind = ?", kind)),
  ...whereGiven(filter.status, (status) => condition("c.status = ?", status)),
  ...whereGiven(filter.channel, (channel) => condition("c.channel = ?", channel)),
  ...whereGiven(dayOf(filter.from), (day) => condition("c.latest >= ? OR (c.latest IS NULL AND c.earliest IS NOT NULL)", day)),
  ...whereGiven(dayOf(filter.to), (day) => condition("c.earliest <= ? OR (c.earliest IS NULL AND c.latest IS NOT NULL)", day)),
];

const dayOf = (text: string | undefined): number | null => (text === undefined ? null : parseIsoDay(text));

/** Of the names of places, each once: the index is gone through from name to name and not from contact to contact. */
const PLACE_NAMES = `WITH RECURSIVE names (name) AS (
  SELECT MIN(value) FROM contact_keys WHERE field = 'place'
  UNION ALL SELECT (SELECT MIN(value) FROM contact_keys WHERE field = 'place' AND value > name) FROM names WHERE name IS NOT NULL)
  SELECT name FROM names WHERE name IS NOT NULL`;

/** Part of a name, or the whole id of a state. A folded name holds no sign that LIKE knows. */
function placeCondition(id: string, place: string): Condition {
  const part = foldPhrase(place);
  const states = "SELECT contact FROM contact_keys WHERE field = 'state' AND value = ?";
  if (part === "") return condition(`${id} IN (${states})`, place);
  return condition(
    `${id} IN (${states} UNION ALL SELECT contact FROM contact_keys WHERE field = 'place' AND value IN (${PLACE_NAMES} AND name LIKE ?))`,
    place,
    `%${part}%`,
  );
}
