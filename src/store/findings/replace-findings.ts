import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { among } from "../among.ts";
import type { Connection } from "../connection.ts";
import { noteChanged } from "../contacts/contact-changes.ts";

/** Whose findings are replaced. */
interface Scope {
  readonly contacts: readonly string[];
  readonly reports: readonly string[];
}

/**
 * Replaces the findings of these contacts and reports. A finding about a contact is the contact's, whichever reports its claims stand in; one about none (an office) is that of the
 * reports of its claims.
 */
export async function replaceFindings(
  connection: Connection,
  scope: Scope,
  found: { readonly discrepancies: readonly Discrepancy[]; readonly gaps: readonly Gap[] },
): Promise<void> {
  const old = new Set<string>();
  for (const list of among(scope.contacts)) {
    await connection.run(`DELETE FROM gaps WHERE contact IN ${list.sql}`, list.values);
    for (const row of await connection.all<{ id: string }>(`SELECT id FROM discrepancies WHERE contact IN ${list.sql}`, list.values)) old.add(row.id);
  }
  for (const list of among(scope.reports)) {
    const sql = `SELECT d.id FROM discrepancy_reports r JOIN discrepancies d ON d.id = r.discrepancy WHERE r.report IN ${list.sql} AND d.contact IS NULL`;
    for (const row of await connection.all<{ id: string }>(sql, list.values)) old.add(row.id);
  }
  for (const discrepancy of found.discrepancies) old.add(discrepancy.id);
  await removeDiscrepancies(connection, [...old]);
  for (const discrepancy of found.discrepancies) await writeDiscrepancy(connection, discrepancy);
  await connection.each(
    "INSERT INTO gaps (id, kind, contact, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, contact = excluded.contact, body = excluded.body",
    found.gaps.map((gap) => [gap.id, gap.kind, gap.contact, JSON.stringify(gap)]),
  );
  await noteChanged(connection, [
    ...scope.contacts,
    ...found.discrepancies.flatMap((discrepancy) => discrepancy.contact ?? []),
    ...found.gaps.map((gap) => gap.contact),
  ]);
}

const reportsOf = (discrepancy: Discrepancy): readonly string[] => [...new Set(discrepancy.claims.map((claim) => claim.report))];

async function writeDiscrepancy(connection: Connection, discrepancy: Discrepancy): Promise<void> {
  await connection.run("INSERT INTO discrepancies (id, kind, contact, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body", [
    discrepancy.id,
    discrepancy.kind,
    discrepancy.contact,
    JSON.stringify(discrepancy),
  ]);
  await connection.each(
    "INSERT INTO discrepancy_reports (report, discrepancy) VALUES (?, ?) ON CONFLICT (report, discrepancy) DO NOTHING",
    reportsOf(discrepancy).map((report) => [report, discrepancy.id]),
  );
}

async function removeDiscrepancies(connection: Connection, ids: readonly string[]): Promise<void> {
  for (const list of among(ids)) {
    for (const row of await connection.all<{ id: string; body: string }>(`SELECT id, body FROM discrepancies WHERE id IN ${list.sql}`, list.values))
      await connection.each(
        "DELETE FROM discrepancy_reports WHERE report = ? AND discrepancy = ?",
        reportsOf(JSON.parse(row.body) as Discrepancy).map((report) => [report, row.id]),
      );
    await connection.run(`DELETE FROM discrepancies WHERE id IN ${list.sql}`, list.values);
  }
}
