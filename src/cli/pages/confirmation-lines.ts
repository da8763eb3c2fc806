import type { RecordContact } from "#model/record/contact.ts";
import { INDENT } from "../digest/indent.ts";
import { PART } from "../digest/lengths.ts";
import { notes } from "../digest/notes.ts";
import type { RecordView } from "./record-view.ts";

/** Which side stands behind the contact, which denies it, and by whose words. */
export function confirmationLines({ confirmation, accounts }: RecordContact, view: RecordView): readonly string[] {
  const { page, names } = view;
  const { say, paint } = page;
  const reports = new Map(accounts.map(({ id, report }) => [id, report]));
  return confirmation.flatMap(({ side, stance, by }) => [
    `${INDENT}${paint.strong(names.name(side))} ${say(`stance.${stance}`)}`,
    ...by.map(({ actor, account, span }) => {
      const report = reports.get(account) ?? account;
      const quoted = span === null ? null : view.quote(report, [span], PART);
      const words = quoted === null || quoted.words === "" ? "" : ` ${paint.accent(say("quote", { text: quoted.words }))}`;
      return `${INDENT}${INDENT}${names.name(actor)}${words} ${notes([view.source(report), quoted?.lines ?? ""], page)}`;
    }),
  ]);
}
