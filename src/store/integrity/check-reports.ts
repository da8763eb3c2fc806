import type { Account } from "#model/record/account.ts";
import type { Span } from "#model/span.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { Connection } from "../connection.ts";
import { readFactBody } from "../facts/fact-body.ts";
import { isWithin, proofOf } from "../proof.ts";
import { reportId } from "../report-id.ts";
import { REPORT_COLUMNS, type ReportRow, withText } from "../reports/report-row.ts";
import type { Fault } from "./fault.ts";

/** Reports that are checked in one go. */
const FEW = 50;

type NumberedReport = StoredReport & { readonly n: number };

/** Each report's text has the hash of its id; each account and fact of it rests on words that lie within it and are what they were. */
export async function checkReports(connection: Connection): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let after = 0;
  for (;;) {
    const sql = `SELECT n, ${REPORT_COLUMNS}, text FROM reports WHERE n > ? ORDER BY n LIMIT ?`;
    const rows = await connection.all<ReportRow & { n: number; text: string }>(sql, [after, FEW]);
    const reports = rows.map((row): NumberedReport => ({ ...withText(row), n: row.n }));
    for (const report of reports)
      if (reportId(report) !== report.id) faults.push({ check: "report", subject: report.id, detail: `its content has the hash ${reportId(report)}` });
    faults.push(...(await evidenceFaults(connection, reports)));
    const last = rows.at(-1);
    if (rows.length < FEW || last === undefined) return faults;
    after = last.n;
  }
}

async function evidenceFaults(connection: Connection, reports: readonly NumberedReport[]): Promise<readonly Fault[]> {
  const first = reports[0];
  const last = reports.at(-1);
  if (first === undefined || last === undefined) return [];
  const byNumber = new Map(reports.map((report) => [report.n, report]));
  const faults: Fault[] = [];
  const accounts = await connection.all<{ report: number; proof: string; body: string }>(
    "SELECT report, proof, body FROM accounts WHERE report BETWEEN ? AND ? ORDER BY n",
    [first.n, last.n],
  );
  for (const row of accounts) {
    const account = JSON.parse(row.body) as Account;
    faults.push(...proofFaults(byNumber.get(row.report), account.id, account.evidence, row.proof));
  }
  const facts = await connection.all<{ report: number; body: string }>("SELECT report, body FROM facts WHERE report BETWEEN ? AND ? ORDER BY report", [
    first.n,
    last.n,
  ]);
  for (const row of facts)
    for (const { fact, proof } of readFactBody(row.body)) faults.push(...proofFaults(byNumber.get(row.report), fact.id, fact.fact.evidence, proof));
  return faults;
}

/** What is wrong with the evidence of one fact. */
function proofFaults(report: StoredReport | undefined, subject: string, evidence: readonly Span[], proof: string): readonly Fault[] {
  if (report === undefined) return [{ check: "evidence", subject, detail: "its report is not there" }];
  const outside = evidence.filter((span) => !isWithin(report.text, span));
  if (evidence.length === 0) return [{ check: "evidence", subject, detail: "it rests on no words" }];
  if (outside.length > 0)
    return [
      {
        check: "evidence",
        subject,
        detail: `${outside.map((s) => `${s.start}–${s.end}`).join(", ")} is not within its report of ${report.text.length} letters`,
      },
    ];
  return proofOf(report.text, evidence) === proof ? [] : [{ check: "evidence", subject, detail: "the words that it rests on are not those that were read" }];
}
