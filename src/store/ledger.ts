import type { Action, Decision } from "#model/record/decision.ts";
import { type Connection, first } from "./connection.ts";

interface DecisionRow {
  readonly number: number;
  readonly at: string;
  readonly author: string;
  readonly note: string | null;
  readonly action: string;
}

/** Adds a line to the ledger, numbered one higher than the last. */
export async function addDecision(connection: Connection, decision: Omit<Decision, "number">): Promise<Decision> {
  const row = await first<{ number: number }>(
    connection,
    "INSERT INTO decisions (number, at, author, note, action) SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM decisions RETURNING number",
    [decision.at, decision.author, decision.note, JSON.stringify(decision.action)],
  );
  if (row === null) throw new Error("store: a decision got no number");
  const { at, author, note, action } = decision;
  return { number: row.number, at, author, note, action };
}

export async function allDecisions(connection: Connection): Promise<readonly Decision[]> {
  const rows = await connection.all<DecisionRow>("SELECT number, at, author, note, action FROM decisions ORDER BY number");
  return rows.map((row) => ({ ...row, action: JSON.parse(row.action) as Action }));
}
