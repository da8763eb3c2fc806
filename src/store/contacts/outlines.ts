import type { RecordContact } from "#model/record/contact.ts";
import { allOf, condition, whereGiven } from "../conditions.ts";
import type { Connection } from "../connection.ts";
import { isNumberAndId, readCursor } from "../paging/cursor.ts";
import { pageOf, pageSize } from "../paging/page-of.ts";
import type { ContactOutline, Page, PageQuery } from "../store.ts";

const LIST = "outlines";

interface OutlineRow {
  readonly id: string;
  readonly day: number;
  readonly body: string;
}

/** All contacts in order of time, without looking their accounts up. */
export async function listOutlines(connection: Connection, page: PageQuery): Promise<Page<ContactOutline>> {
  const size = pageSize(page.limit);
  const where = allOf(whereGiven(readCursor(LIST, page.cursor, isNumberAndId), (at) => condition("(day, id) > (?, ?)", ...at)));
  const rows = await connection.all<OutlineRow>(`SELECT id, day, body FROM contacts WHERE ${where.sql} ORDER BY day, id LIMIT ?`, [...where.values, size + 1]);
  return pageOf(
    LIST,
    rows,
    size,
    (row) => [row.day, row.id],
    (row) => {
      const { accounts, ...rest } = JSON.parse(row.body) as RecordContact;
      return { ...rest, accounts: accounts.length };
    },
  );
}
