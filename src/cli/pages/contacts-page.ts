import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import { INDENT } from "../digest/indent.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { kindCell, partiesCell, statusCell, toldCell } from "./contact-cells.ts";
import { disputedWords } from "./disputed-words.ts";
import { isoCell } from "./iso-cell.ts";
import type { RecordView } from "./record-view.ts";
import { type Cell, type Column, tableLines } from "./table.ts";
import { wrapWords } from "./wrap-words.ts";

/** A contact of a list, with what is disputed about it. */
export interface ListedContact {
  readonly contact: RecordContact;
  readonly discrepancies: readonly Discrepancy[];
}

/** Where days stand in one piece. */
const ROOMY = 110;
/** On a narrower terminal a table would be more wrapping than table. */
const TABLE = 100;

/** Contacts one below the other: a table, or two lines each where the terminal is narrow; what its signs mean stands below. */
export function contactsPage(contacts: readonly ListedContact[], view: RecordView): readonly string[] {
  if (contacts.length === 0) return [];
  const { say, paint } = view.page;
  const lines = view.width >= TABLE ? table(contacts, view) : contacts.flatMap((listed) => stacked(listed, view));
  const legend = [
    ...(contacts.some(({ contact }) => contact.sources !== contact.accounts.length) ? [say("table.told-legend")] : []),
    ...(contacts.some(({ contact }) => contact.date?.value.includes("?") === true) ? [say("table.inferred-legend")] : []),
    ...(contacts.some(({ contact }) => contact.date?.value.includes("~") === true) ? [say("table.about-legend")] : []),
  ];
  return [...lines, ...(legend.length === 0 ? [] : [paint.faint(legend.join(say("list.semicolon")))])];
}

function table(contacts: readonly ListedContact[], view: RecordView): readonly string[] {
  const { page, names } = view;
  const { say, paint } = page;
  const columns: readonly Column[] = [
    { heading: say("table.when"), least: view.width < ROOMY ? 10 : null },
    { heading: say("table.between"), least: 18 },
    { heading: say("table.kind"), least: 12 },
    { heading: say("table.status"), least: 10 },
    { heading: say("table.told"), least: null },
    { heading: say("table.disputed"), least: 10 },
    { heading: say("table.id"), least: null },
  ];
  const rows = contacts.map(({ contact, discrepancies }): readonly Cell[] => [
    { text: isoCell(contact, say) },
    { text: partiesCell(contact, names, page), paint: paint.strong },
    { text: kindCell(contact, say) },
    { text: statusCell(contact, say) },
    { text: toldCell(contact) },
    { text: disputedWords(discrepancies, say), paint: paint.accent },
    { text: isolated(contact.id, say.lang), paint: paint.faint },
  ]);
  return tableLines(columns, rows, view.width, page);
}

function stacked({ contact, discrepancies }: ListedContact, { page, names, width }: RecordView): readonly string[] {
  const { say, paint } = page;
  const disputed = disputedWords(discrepancies, say);
  const [first = "", ...more] = wrapWords(`${isoCell(contact, say)} ${partiesCell(contact, names, page)}`, width);
  const rest = [
    `${kindCell(contact, say)} · ${statusCell(contact, say)}`,
    say("count.accounts", { n: contact.accounts.length }),
    ...(contact.sources === contact.accounts.length ? [] : [say("count.sources", { n: contact.sources })]),
    ...(disputed === "" ? [] : [paint.accent(say("contact.disputed", { what: disputed }))]),
  ].join(" · ");
  return [
    paint.strong(first),
    ...more.map((line) => INDENT + paint.strong(line)),
    ...wrapWords(rest, width - INDENT.length).map((line) => INDENT + line),
    INDENT + paint.faint(isolated(contact.id, say.lang)),
  ];
}
