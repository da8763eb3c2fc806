import type { Contact, Reading } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import type { FactView, ReportPage } from "../api/answers.ts";
import type { Layer } from "../evidence/layers.ts";

/** Layers of facts that can be shown or hidden. */
export const FACT_LAYERS = ["contact", "statement", "position", "scenario", "other"] as const satisfies readonly Layer[];
export type FactLayer = (typeof FACT_LAYERS)[number];

/** What a line on a contact needs of it. */
type LayeredContact = Pick<Contact, "kind" | "status" | "several" | "participants">;

/** A fact of a report as it stands beside the text. */
export interface Layered {
  readonly id: string;
  readonly layer: FactLayer;
  /** Where the eye goes first: its content, or the first evidence. */
  readonly main: Span;
  /** All that is marked. */
  readonly spans: readonly Span[];
  /** The rules that found it, in their order. */
  readonly rules: readonly string[];
  /** Who speaks, wants or is to act; null for a contact. */
  readonly actor: string | null;
  readonly contact: LayeredContact | null;
  /** The contact on record to which it leads; null where there is none. */
  readonly onRecord: string | null;
  /** What an analyst did to it; null where it stands as it was read. */
  readonly decided: "added" | "corrected" | "rejected" | null;
  readonly filed: FactView | null;
}

const LAYER_OF: Readonly<Record<string, FactLayer>> = { statement: "statement", position: "position", scenario: "scenario" };

/** What is marked of a filed fact: its content where it has one, else its evidence. */
function spansOf({ fact }: FactView): readonly Span[] {
  if ("content" in fact) return [fact.content];
  if ("consequence" in fact) return [fact.condition, fact.consequence].filter((span): span is Span => span !== null);
  if ("alternatives" in fact) return fact.alternatives;
  if ("task" in fact) return [fact.task];
  return fact.evidence;
}

const order = (a: Layered, b: Layered): number => a.main.start - b.main.start || a.main.end - b.main.end;

/** All facts of a report in the order of its text. */
export function layeredFacts(page: Pick<ReportPage, "facts" | "contacts" | "added"> & { readonly reading: Pick<Reading, "contacts"> }): readonly Layered[] {
  const contactOf = (id: string, contact: LayeredContact & Pick<Contact, "evidence">, onRecord: string | null): Omit<Layered, "rules" | "decided"> => {
    const main = contact.evidence[0] ?? { start: 0, end: 0 };
    return { id: `contact.${id}`, layer: "contact", main, spans: contact.evidence, actor: null, contact, onRecord, filed: null };
  };
  const read = page.reading.contacts.map((contact): Layered => {
    const onRecord = page.contacts[contact.id] ?? null;
    return { ...contactOf(contact.id, contact, onRecord), rules: contact.rules, decided: onRecord === null ? "rejected" : null };
  });
  const added = page.added.map(
    ({ account, contact }): Layered => ({ ...contactOf(account.id, account, contact), rules: [], decided: contact === null ? "rejected" : "added" }),
  );
  const facts = page.facts.map((filed): Layered => {
    const spans = spansOf(filed);
    return {
      id: filed.id,
      layer: LAYER_OF[filed.kind] ?? "other",
      main: spans[0] ?? filed.span,
      spans,
      rules: filed.fact.rules,
      actor: filed.actor,
      contact: null,
      onRecord: null,
      decided: filed.decided?.what ?? null,
      filed,
    };
  });
  return [...read, ...added, ...facts].sort(order);
}

/** The facts whose marked words hold this place, the shortest first. */
export const factsAt = (facts: readonly Layered[], offset: number): readonly Layered[] =>
  facts
    .filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => a.main.end - a.main.start - (b.main.end - b.main.start));
