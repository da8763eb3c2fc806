import type { Actor } from "#model/reading.ts";
import type { Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { namedActors } from "#record/decisions/named-actors.ts";
import type { Part } from "../contract/part.ts";

/** Those whom analysts named by words of this part of a report. */
export const namedInReport = (report: string, { start, end }: Part, ledger: readonly Decision[]): readonly Actor[] =>
  activeDecisions(ledger).flatMap((decision) => {
    const { action } = decision;
    if (action.type !== "add-actor" || action.report !== report) return [];
    const mentions = action.evidence.filter((span) => span.start >= start && span.start < end);
    return mentions.length === 0 ? [] : namedActors([decision]).map((actor) => ({ ...actor, wikidata: null, mentions }));
  });
