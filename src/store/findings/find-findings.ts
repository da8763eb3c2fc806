import type { Discrepancy, DiscrepancyKind } from "#model/record/discrepancy.ts";
import type { Gap, GapKind } from "#model/record/gap.ts";
import { among } from "../among.ts";
import { allOf, type Condition, condition, whereGiven } from "../conditions.ts";
import type { Connection } from "../connection.ts";
import { isId, readCursor } from "../paging/cursor.ts";
import { pageOf, pageSize } from "../paging/page-of.ts";
import type { Page, PageQuery } from "../store.ts";

interface FindingRow {
  readonly id: string;
  readonly body: string;
}

/** In the order of their ids. */
export const listDiscrepancies = (
  connection: Connection,
  filter: { readonly id?: string; readonly kinds?: readonly DiscrepancyKind[]; readonly contact?: string; readonly report?: string },
  page: PageQuery,
): Promise<Page<Discrepancy>> =>
  list<Discrepancy>(connection, "discrepancies", page, [
    ...whereGiven(filter.id, (id) => condition("id = ?", id)),
    ...whereGiven(filter.kinds, (kinds) => condition(`kind IN (${kinds.map(() => "?").join(", ")})`, ...kinds)),
    ...whereGiven(filter.contact, (contact) => condition("contact = ?", contact)),
    ...whereGiven(filter.report, (report) => condition("id IN (SELECT discrepancy FROM discrepancy_reports WHERE report = ?)", report)),
  ]);

/** In the order of the ids asked for. */
export async function discrepanciesById(connection: Connection, ids: readonly string[]): Promise<readonly Discrepancy[]> {
  const bodies = new Map<string, string>();
  for (const list of among(ids))
    for (const row of await connection.all<FindingRow>(`SELECT id, body FROM discrepancies WHERE id IN ${list.sql}`, list.values)) bodies.set(row.id, row.body);
  return ids.flatMap((id) => {
    const body = bodies.get(id);
    return body === undefined ? [] : [JSON.parse(body) as Discrepancy];
  });
}

/** In the order of their ids. */
export const listGaps = (
  connection: Connection,
  filter: { readonly id?: string; readonly kind?: GapKind; readonly contact?: string },
  page: PageQuery,
): Promise<Page<Gap>> =>
  list<Gap>(connection, "gaps", page, [
    ...whereGiven(filter.id, (id) => condition("id = ?", id)),
    ...whereGiven(filter.kind, (kind) => condition("kind = ?", kind)),
    ...whereGiven(filter.contact, (contact) => condition("contact = ?", contact)),
  ]);

async function list<T>(connection: Connection, table: "discrepancies" | "gaps", page: PageQuery, conditions: readonly Condition[]): Promise<Page<T>> {
  const size = pageSize(page.limit);
  const where = allOf([...conditions, ...whereGiven(readCursor(table, page.cursor, isId), ([id]) => condition("id > ?", id))]);
  const rows = await connection.all<FindingRow>(`SELECT id, body FROM ${table} WHERE ${where.sql} ORDER BY id LIMIT ?`, [...where.values, size + 1]);
  return pageOf(
    table,
    rows,
    size,
    (row) => [row.id],
    (row) => JSON.parse(row.body) as T,
  );
}
