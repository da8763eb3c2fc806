import type { Reading } from "#model/reading.ts";
import type { Decision } from "#model/record/decision.ts";
import type { FactDraft } from "#model/record/fact-decision.ts";
import type { Fact } from "#model/record/filed-fact.ts";
import type { Span } from "#model/span.ts";
import { findAnchored } from "./find-anchored.ts";

/** A fact that an analyst added to a report. */
export interface AddedFact {
  readonly kind: FactDraft["kind"];
  readonly fact: Fact;
  /** Of the decision that added it. */
  readonly number: number;
  /** Words of the contact that it is about; null where it is about none. */
  readonly about: Span | null;
}

/** The facts that analysts added to a report, by the active decisions of the ledger, in their order. */
export const addedFacts = (report: string, { contacts }: Pick<Reading, "contacts">, decisions: readonly Decision[]): readonly AddedFact[] =>
  decisions.flatMap(({ number, action }): readonly AddedFact[] => {
    if (action.type !== "add-fact" || action.report !== report) return [];
    const { draft, evidence, about } = action;
    const contact = about === null ? null : findAnchored({ span: about }, contacts);
    const all = { id: `added.${number}`, evidence, rules: [] };
    return [{ kind: draft.kind, number, about, fact: factOf(draft, all, contact?.id ?? null) }];
  });

function factOf(draft: FactDraft, all: Pick<Fact, "id" | "evidence" | "rules">, contact: string | null): Fact {
  switch (draft.kind) {
    case "statement":
      return { ...all, ...draft.fact, via: [], about: contact === null ? null : { contact } };
    case "position":
      return { ...all, ...draft.fact, statement: null };
    case "scenario":
    case "question":
      return { ...all, ...draft.fact };
  }
}
