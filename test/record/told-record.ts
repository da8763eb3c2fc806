import type { Duration } from "#model/reading.ts";
import type { Account, AccountSaying, Stance } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { PlacedSequence } from "#record/findings/placed-sequence.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { account } from "./account-maker.ts";
import type { FindingExample, ToldAccount, ToldContact } from "./finding-sheet.ts";

/** Sides of persons and organs of invented states, which take part by their ids or only speak. */
const sideOfInvented = (actor: string): string => account("x", actor).participants[0]?.side ?? actor;

const after = (told: string): readonly [string, string | null] => {
  const space = told.indexOf(" ");
  return space < 0 ? [told, null] : [told.slice(0, space), told.slice(space + 1)];
};

/** «جنيف (switzerland)»: a place, and its state where it is told. */
function placeOf(told: string): Account["place"] {
  const match = /^(.+?)(?: \((\w+)\))?$/.exec(told);
  return { name: match?.[1] ?? told, country: match?.[2] ?? null };
}

function durationOf(told: string): Duration {
  const [minutes, comparator] = told.split(" ");
  return { minutes: Number(minutes), comparator: (comparator ?? "exact") as Duration["comparator"] };
}

const SPAN = { start: 0, end: 10 };

/** «240 about by hareth», or without «by» where the report says it itself. */
function alsoTold(told: string): Account["alsoTold"][number] {
  const [length = "", speaker = null] = told.split(" by ");
  return { attribute: "duration", value: durationOf(length), source: { span: { start: 10, end: 20 }, speaker, side: null } };
}

function accountOf(told: ToldAccount, contact: ToldContact, report: string, start: number): Account {
  const [n, scope] = after(told.ordinal ?? "1");
  const stances = (["confirms", "denies", "declines"] as const).flatMap((stance: Stance) =>
    (told[stance]?.split(" ") ?? []).map((actor) => ({ actor, side: sideOfInvented(actor), stance, span: null })),
  );
  const source = { span: SPAN, speaker: told.speaker ?? null, side: null };
  return account(report, told.parties ?? contact.parties, {
    kind: (told.kind ?? contact.kind ?? "meeting") as Account["kind"],
    status: (told.status ?? "held") as Account["status"],
    several: told.several === "yes",
    date: told.date ?? null,
    duration: told.duration === undefined ? null : durationOf(told.duration),
    place: told.place === undefined ? null : placeOf(told.place),
    alsoTold: told.also === undefined ? [] : [alsoTold(told.also)],
    ordinal: told.ordinal === undefined ? null : { n: Number(n), scope },
    initiator: told.initiator ?? null,
    confirmation: stances,
    sources: { date: source, duration: source, place: source, ordinal: source, initiator: source, status: source, kind: source },
    outlet: told.from ?? null,
    published: told.published ?? "2025-05-10",
    wire: told.copies ?? report,
    evidence: [{ start, end: start + 10 }],
  });
}

const contactOf = (told: ToldContact, name: string, start: number, statements: NonNullable<FindingExample["statements"]> = []): RecordContact =>
  mergeAccounts(
    withSaid(
      told.accounts.map((a, i) => accountOf(a, told, a.report ?? `${name}-${i + 1}`, start)),
      statements,
    ),
  );

/** What an example has said about the contact, in the accounts of the reports in which it is said; a report that does not tell of the contact says nothing about it. */
function withSaid(accounts: readonly Account[], statements: NonNullable<FindingExample["statements"]>): readonly Account[] {
  const said = statements.map(({ by, act, topics, report }, index) => ({
    report: report ?? accounts[0]?.report,
    saying: {
      speaker: by,
      side: sideOfInvented(by),
      act: (act ?? "say") as AccountSaying["act"],
      topics: topics?.split(" ") ?? [],
      content: { start: 20 + index * 10, end: 28 + index * 10 },
    },
  }));
  return accounts.map((a) => ({ ...a, said: said.filter((s) => s.report === a.report).map((s) => s.saying) }));
}

/** The record that an example tells of: the contact that it asks about, and all around it. */
export function toldRecord(example: FindingExample): {
  readonly contact: RecordContact;
  readonly others: readonly RecordContact[];
  readonly sequences: readonly PlacedSequence[];
} {
  const contact = contactOf(example.contact, "r", 0, example.statements);
  const others = (example.others ?? []).map((other, i) => contactOf(other, `o${i + 1}`, 100 * (i + 1)));
  const accounts = [contact, ...others].flatMap((c) => c.accounts);
  const find = (report: string, among: readonly Account[]): string => {
    const found = among.find((a) => a.report === report);
    if (found === undefined) throw new Error(`${example.case}: no account of «${report}»`);
    return found.id;
  };
  const sequences = (example.order ?? []).map(({ report, after: earlier, days }): PlacedSequence => {
    const [n, comparator] = after(days ?? "");
    const other =
      earlier === "nothing"
        ? null
        : find(
            earlier,
            accounts.filter((a) => !contact.accounts.includes(a)),
          );
    return {
      report,
      account: find(report, contact.accounts),
      other,
      order: "after",
      days: days === undefined ? null : Number(n),
      comparator: days === undefined ? null : ((comparator ?? "exact") as PlacedSequence["comparator"]),
      span: SPAN,
    };
  });
  return { contact, others, sequences };
}
