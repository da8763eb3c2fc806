import type { Connection } from "../connection.ts";
import type { Fault } from "./fault.ts";

/** Each account that was settled has a contact that is there, and each filed account that a contact names is there. */
export async function checkContacts(connection: Connection): Promise<readonly Fault[]> {
  const lost = await connection.all<{ account: string; contact: string }>(
    "SELECT m.account, m.contact FROM contact_accounts m LEFT JOIN contacts c ON c.id = m.contact WHERE c.id IS NULL ORDER BY m.account",
  );
  const unsettled = await connection.all<{ id: string }>(
    "SELECT a.id FROM accounts a LEFT JOIN contact_accounts m ON m.account = a.id WHERE m.account IS NULL ORDER BY a.id",
  );
  const orphans = await connection.all<{ account: string; report: string }>(
    "SELECT m.account, m.report FROM contact_accounts m LEFT JOIN reports r ON r.id = m.report WHERE r.id IS NULL ORDER BY m.account",
  );
  return [
    ...lost.map((row): Fault => ({ check: "contact", subject: row.account, detail: `its contact ${row.contact} is not there` })),
    ...unsettled.map((row): Fault => ({ check: "contact", subject: row.id, detail: "it belongs to no contact" })),
    ...orphans.map((row): Fault => ({ check: "contact", subject: row.account, detail: `its report ${row.report} is not there` })),
  ];
}
