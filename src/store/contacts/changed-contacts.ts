import type { Gap } from "#model/record/gap.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import { findNote } from "../notes.ts";
import type { ChangedContact, ChangedContacts, ContactOutline, FoundDiscrepancy } from "../store.ts";

/** Under which note stands in which era the numbers of changes are: a record that was put in place of another begins a new one. */
export const ERA = "era";

/** What changed after a moment, in the order in which it changed last. */
export async function changedContacts(connection: Connection, after: string | null, most: number): Promise<ChangedContacts> {
  const era = (await findNote(connection, ERA)) ?? "";
  const [number, ofEra] = momentOf(after);
  const isAnew = ofEra !== era;
  const sql = "SELECT contact, number FROM contact_changes WHERE number > ? ORDER BY number LIMIT ?";
  const rows = await connection.all<{ contact: string; number: number }>(sql, [isAnew ? 0 : number, most]);
  const last = rows.at(-1)?.number ?? (isAnew ? 0 : number);
  return {
    isAnew,
    upTo: `${last} ${era}`,
    isAll: rows.length < most,
    contacts: await stateOf(
      connection,
      rows.map((row) => row.contact),
    ),
  };
}

function momentOf(word: string | null): readonly [number, string | null] {
  const [, number, era] = /^(\d+) (.*)$/.exec(word ?? "") ?? [];
  return [Number(number ?? 0), era ?? null];
}

/** How contacts stand now. */
async function stateOf(connection: Connection, ids: readonly string[]): Promise<readonly ChangedContact[]> {
  const outlines = new Map<string, ContactOutline>();
  const discrepancies = new Map<string, FoundDiscrepancy[]>();
  const gaps = new Map<string, Gap[]>();
  for (const { sql, values } of among(ids)) {
    for (const row of await connection.all<{ body: string }>(`SELECT body FROM contacts WHERE id IN ${sql}`, values)) {
      const outline = outlineOf(JSON.parse(row.body) as RecordContact);
      outlines.set(outline.id, outline);
    }
    const found = await connection.all<FoundDiscrepancy & { contact: string }>(
      `SELECT contact, id, kind FROM discrepancies WHERE contact IN ${sql} ORDER BY id`,
      values,
    );
    for (const { contact, id, kind } of found) put(discrepancies, contact, { id, kind });
    for (const row of await connection.all<{ contact: string; body: string }>(`SELECT contact, body FROM gaps WHERE contact IN ${sql} ORDER BY id`, values))
      put(gaps, row.contact, JSON.parse(row.body) as Gap);
  }
  return ids.map((id) => ({ id, outline: outlines.get(id) ?? null, discrepancies: discrepancies.get(id) ?? [], gaps: gaps.get(id) ?? [] }));
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Without what is shown of one contact at a time: many of them are held. */
const outlineOf = (contact: RecordContact): ContactOutline => ({
  id: contact.id,
  kind: contact.kind,
  status: contact.status,
  channel: contact.channel,
  undeclared: contact.undeclared,
  several: contact.several,
  participants: contact.participants,
  sides: contact.sides,
  date: contact.date,
  place: contact.place,
  topics: contact.topics,
  earliest: contact.earliest,
  latest: contact.latest,
  accounts: contact.accounts.length,
  sources: contact.sources,
  accepted: contact.accepted,
});
