import { type Connection, first } from "./connection.ts";

/** The moment of the last report or decision that was written, whichever is later; null where there is none. */
export async function lastMoment(connection: Connection): Promise<string | null> {
  const report = await first<{ moment: string }>(connection, "SELECT added_at AS moment FROM reports ORDER BY n DESC LIMIT 1");
  const decision = await first<{ moment: string }>(connection, "SELECT at AS moment FROM decisions ORDER BY number DESC LIMIT 1");
  if (report === null || decision === null) return (report ?? decision)?.moment ?? null;
  return Date.parse(report.moment) > Date.parse(decision.moment) ? report.moment : decision.moment;
}
