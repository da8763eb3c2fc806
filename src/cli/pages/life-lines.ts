import type { RecordContact } from "#model/record/contact.ts";
import { INDENT } from "../digest/indent.ts";
import { notes } from "../digest/notes.ts";
import { statusCell } from "./contact-cells.ts";
import type { RecordView } from "./record-view.ts";

/** From proposed to held or cancelled: each step with who told of it and when. */
export function lifeLines(contact: RecordContact, view: RecordView): readonly string[] {
  const { page } = view;
  const reports = new Map(contact.accounts.map(({ id, report }) => [id, report]));
  return contact.life.map(({ status, account }, at) => {
    const step = statusCell({ kind: contact.kind, several: contact.several, status, undeclared: false }, page.say);
    return `${INDENT}${at === 0 ? "" : "→ "}${page.paint.strong(step)} ${notes([view.source(reports.get(account) ?? account)], page)}`;
  });
}
