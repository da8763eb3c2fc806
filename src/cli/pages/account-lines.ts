import { type Account, ATTRIBUTES } from "#model/record/account.ts";
import { INDENT } from "../digest/indent.ts";
import { EVIDENCE, PART } from "../digest/lengths.ts";
import { listWords } from "#text/wording/list-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { telling } from "../digest/telling.ts";
import { topicWords } from "../digest/topic-words.ts";
import { accountWords } from "./attribute-words.ts";
import { attributeName } from "./disputed-words.ts";
import type { RecordView } from "./record-view.ts";
import { type Cell, tableLines } from "./table.ts";

/** Accounts stand side by side where each has so many places; else one below the other. */
const LEAST = 24;
/** For the names of the attributes. */
const LABELS = 14;

/** What the accounts of one contact tell, attribute by attribute; `disputed` attributes are marked. */
export function accountLines(accounts: readonly Account[], disputed: ReadonlySet<string>, view: RecordView): readonly string[] {
  const fits = (view.width - INDENT.length - LABELS) / accounts.length >= LEAST + 2;
  return fits && accounts.length > 1 ? sideBySide(accounts, disputed, view) : accounts.flatMap((account, at) => below(account, at, disputed, view));
}

function sideBySide(accounts: readonly Account[], disputed: ReadonlySet<string>, view: RecordView): readonly string[] {
  const { paint } = view.page;
  const told = accounts.map((account) => new Map(toldBy(account, view)));
  const names = [...new Set(accounts.flatMap((account) => toldBy(account, view).map(([name]) => name)))];
  const inOrder = rowOrder(view).filter((name) => names.includes(name));
  const marked = markedNames(disputed, view);
  const rows = inOrder.map((name): readonly Cell[] => [
    { text: marked.has(name) ? `≠ ${name}` : name, paint: marked.has(name) ? paint.accent : paint.faint },
    ...told.map((values) => ({ text: values.get(name) ?? "–" })),
  ]);
  const words = accounts.map((account) => ({ text: evidence(account, PART, view), paint: paint.accent }));
  const ids = accounts.map(({ id }) => ({ text: isolated(id, view.page.say.lang), paint: paint.faint }));
  const columns = [{ heading: "", least: null }, ...accounts.map((account) => ({ heading: heading(account, view), least: LEAST }))];
  const all: readonly (readonly Cell[])[] = [
    ...rows,
    [{ text: view.page.say("label.words"), paint: paint.faint }, ...words],
    [{ text: view.page.say("table.id"), paint: paint.faint }, ...ids],
  ];
  return tableLines(columns, all, view.width - INDENT.length, view.page).map((line) => INDENT + line);
}

function below(account: Account, at: number, disputed: ReadonlySet<string>, view: RecordView): readonly string[] {
  const { say, paint } = view.page;
  const marked = markedNames(disputed, view);
  return [
    `${String(at + 1).padStart(2)} ${paint.strong(heading(account, view))} ${paint.faint(`· ${isolated(account.id, say.lang)}`)}`,
    ...toldBy(account, view).map(([name, value]) => `${INDENT}${marked.has(name) ? paint.accent(`≠ ${name}:`) : paint.faint(`${name}:`)} ${value}`),
    `${INDENT}${paint.accent(evidence(account, EVIDENCE, view))}`,
  ];
}

/** "صحيفة الجسر, 25 April 2025", and of which report it is a copy. */
function heading({ report, wire }: Account, view: RecordView): string {
  const source = view.source(report);
  return wire === report ? source : view.page.say("account.copy", { source, of: view.source(wire) });
}

/** What an account tells, name by name, in the order in which it is shown. */
function toldBy(account: Account, view: RecordView): readonly (readonly [string, string])[] {
  const { page, names } = view;
  const { say } = page;
  const who = listWords(
    account.participants.map(({ actor, role }) => (role === "party" ? names.name(actor) : `${names.name(actor)} (${say(`role.${role}`)})`)),
    say,
  );
  const topics = topicWords(account.topics, page);
  const told: (readonly [string, string | null])[] = [
    ...ATTRIBUTES.map((attribute) => [attributeName(attribute, say), accountWords(account, attribute, view)] as const),
    [say("label.parties"), who === "" ? null : who],
    [say("label.topics"), topics === "" ? null : topics],
  ];
  return told.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

const rowOrder = ({ page: { say } }: RecordView): readonly string[] => [
  ...ATTRIBUTES.map((attribute) => attributeName(attribute, say)),
  say("label.parties"),
  say("label.topics"),
];

const markedNames = (disputed: ReadonlySet<string>, { page: { say } }: RecordView): ReadonlySet<string> =>
  new Set([...disputed].map((attribute) => attributeName(attribute, say)));

function evidence(account: Account, longest: number, view: RecordView): string {
  const quoted = view.quote(account.report, telling(account.evidence, view.page).shown, longest);
  return quoted === null ? "–" : `${view.page.say("quote", { text: quoted.words })} (${quoted.lines})`;
}
