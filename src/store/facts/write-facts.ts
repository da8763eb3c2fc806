import type { FiledFact } from "#model/record/filed-fact.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { ageOf } from "../age.ts";
import { type Connection, first } from "../connection.ts";
import { proofOf } from "../proof.ts";
import { writeFactBody, readFactBody } from "./fact-body.ts";
import { factKeys } from "./fact-keys.ts";

/** Files the facts of a report, which is there by its number `n` and has none. */
export async function writeFacts(connection: Connection, n: number, report: StoredReport, facts: readonly FiledFact[]): Promise<void> {
  if (facts.length === 0) return;
  const proven = facts.map((fact) => ({ fact, proof: proofOf(report.text, fact.fact.evidence) }));
  await connection.run("INSERT INTO facts (report, body) VALUES (?, ?)", [n, writeFactBody(proven)]);
  const age = ageOf(report.publishedAt);
  await connection.each(
    "INSERT INTO fact_keys (field, value, age, report) VALUES (?, ?, ?, ?)",
    factKeys(facts).map(([field, value]) => [field, value, age, report.id]),
  );
}

/** Takes out the facts of a report. */
export async function removeFacts(connection: Connection, n: number, id: string): Promise<void> {
  const row = await first<{ body: string; age: number }>(connection, "SELECT f.body, r.age FROM facts f JOIN reports r ON r.n = f.report WHERE f.report = ?", [
    n,
  ]);
  if (row === null) return;
  await connection.each(
    "DELETE FROM fact_keys WHERE field = ? AND value = ? AND age = ? AND report = ?",
    factKeys(readFactBody(row.body).map((proven) => proven.fact)).map(([field, value]) => [field, value, row.age, id]),
  );
  await connection.run("DELETE FROM facts WHERE report = ?", [n]);
}
