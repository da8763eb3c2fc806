import type { Contact, Reading, Scenario, Span, Statement } from "#model/reading.ts";
import { ActorNames } from "./actor-name.ts";
import { byDate } from "./by-date.ts";
import type { Page } from "./page.ts";
import { lineStarts, type Quoted, quoteWords } from "./quotes.ts";

/** One reading on its page: what all parts of its digest need. */
export interface View {
  readonly reading: Reading;
  readonly page: Page;
  readonly names: ActorNames;
  /** In the order in which they are shown. */
  readonly contacts: readonly Contact[];
  /** The exact words of some spans, at most about `longest` units of each unless all is asked for, and the lines where they stand. */
  quote(spans: readonly Span[], longest: number): Quoted;
  /** The statement with that id, if it is one. */
  statement(id: string | null): Statement | undefined;
  /** The scenario with that id, if it is one. */
  scenario(id: string): Scenario | undefined;
  /** The number under which a contact is shown. */
  contactNumber(id: string): number;
  /** Whether an actor is the writer, whose words are views and no report. */
  isWriter(actor: string | null): boolean;
}

/** Puts a reading on a page. */
export function viewOf(reading: Reading, page: Page): View {
  const starts = lineStarts(reading.text);
  const contacts = byDate(reading.contacts);
  const numbers = new Map(contacts.map(({ id }, at) => [id, at + 1]));
  const statements = new Map<string | null, Statement>(reading.statements.map((s) => [s.id, s]));
  const scenarios = new Map(reading.scenarios.map((s) => [s.id, s]));
  const writers = new Set(reading.actors.filter((a) => a.kind === "author").map((a) => a.id));
  return {
    reading,
    page,
    names: new ActorNames(page, reading.actors),
    contacts,
    quote: (spans, longest) => quoteWords(spans, reading.text, starts, page.say, page.full ? Number.POSITIVE_INFINITY : longest),
    statement: (id) => statements.get(id),
    scenario: (id) => scenarios.get(id),
    contactNumber: (id) => numbers.get(id) ?? 0,
    isWriter: (actor) => actor !== null && writers.has(actor),
  };
}
