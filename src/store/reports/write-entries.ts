import type { StoredReport } from "#model/record/stored-report.ts";
import { removeAccounts, writeAccounts } from "../accounts/write-accounts.ts";
import { type Connection, first } from "../connection.ts";
import type { Database } from "../database.ts";
import { removeFacts, writeFacts } from "../facts/write-facts.ts";
import type { Indexed } from "../search/search-index.ts";
import type { Entry, FiledAccount } from "../store.ts";
import { writeActors } from "./actor-rows.ts";
import { readingRow, type StoredReading } from "./reading-row.ts";
import { reportValues } from "./report-row.ts";
import { removeWireKeys, writeWireKeys } from "./wire-keys.ts";

/** Writes entries; one whose report is there already changes nothing. */
export async function addEntries(database: Database, entries: readonly Entry[]): Promise<void> {
  const added: Indexed[] = [];
  for (const entry of entries) {
    const row = await first<{ n: number }>(
      database.connection,
      `INSERT INTO reports (id, given_id, title, outlet, author, url, published_at, published_inferred, language, genre, added_at, wire, age, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING n`,
      reportValues(entry.report),
    );
    if (row === null) continue;
    const { outlet, publishedAt } = entry.report;
    await database.connection.run("INSERT INTO filings (report, outlet, month) VALUES (?, ?, ?)", [row.n, outlet, monthOf(publishedAt)]);
    await writeRead(database.connection, row.n, entry, entry.report);
    added.push({ n: row.n, report: entry.report });
  }
  await database.index.add(added);
}

/** Replaces what was read of reports that are there; entries of others are passed over. Spans are those of the text that is kept. */
export async function replaceReadings(database: Database, entries: readonly Entry[]): Promise<void> {
  const { connection, index } = database;
  const added: Indexed[] = [];
  for (const entry of entries) {
    const n = await numberOf(connection, entry.report.id);
    if (n === null) continue;
    await removeRead(connection, n, entry.report.id);
    await connection.run("UPDATE reports SET genre = ? WHERE n = ?", [entry.report.genre, n]);
    await writeRead(connection, n, entry, entry.report);
    if (!(await index.has(n))) added.push({ n, report: entry.report });
  }
  await index.add(added);
}

/** Takes out a report with all that was read of it. The answer is its accounts. */
export async function removeReport(database: Database, id: string): Promise<readonly FiledAccount[]> {
  const n = await numberOf(database.connection, id);
  if (n === null) return [];
  const accounts = await removeRead(database.connection, n, id);
  await database.index.remove(n);
  await database.connection.run("DELETE FROM reports WHERE n = ?", [n]);
  return accounts;
}

/** YYYY-MM. */
const monthOf = (published: string | null): string | null => published?.slice(0, "YYYY-MM".length) ?? null;

async function writeRead(connection: Connection, n: number, entry: Entry, report: StoredReport): Promise<void> {
  const wireKeys = [...new Set(entry.wireKeys)];
  await connection.run(
    "INSERT INTO readings (report, statements, positions, scenarios, wire_keys, wire_count, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
    readingRow(n, entry, wireKeys),
  );
  await writeActors(connection, entry.reading.actors);
  await writeAccounts(connection, n, report, entry.accounts);
  await writeFacts(connection, n, report, entry.facts);
  await writeWireKeys(connection, n, wireKeys);
}

async function removeRead(connection: Connection, n: number, id: string): Promise<readonly FiledAccount[]> {
  const reading = await first<StoredReading>(connection, "SELECT wire_keys FROM readings WHERE report = ?", [n]);
  if (reading !== null) await removeWireKeys(connection, n, JSON.parse(reading.wire_keys) as string[]);
  await connection.run("DELETE FROM readings WHERE report = ?", [n]);
  await removeFacts(connection, n, id);
  return removeAccounts(connection, n);
}

async function numberOf(connection: Connection, id: string): Promise<number | null> {
  return (await first<{ n: number }>(connection, "SELECT n FROM reports WHERE id = ?", [id]))?.n ?? null;
}
