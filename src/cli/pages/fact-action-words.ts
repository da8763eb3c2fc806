import type { Action } from "#model/record/decision.ts";
import { PART } from "../digest/lengths.ts";
import { anchorWords } from "./anchor-words.ts";
import { factValuesWords } from "./fact-value-words.ts";
import type { RecordView } from "./record-view.ts";

type FactAction = Extract<Action, { readonly type: "add-fact" | "reject-fact" | "correct-fact" }>;

/** What was decided on a fact that is no contact, in words. */
export function factActionWords(action: FactAction, view: RecordView): string {
  const { page, names } = view;
  const { say } = page;
  switch (action.type) {
    case "add-fact": {
      const { draft, report, evidence } = action;
      const who = names.name(draft.kind === "position" ? draft.fact.holder : draft.fact.speaker);
      return say("decision.add-fact", {
        kind: say(draft.kind === "position" ? `position.${draft.fact.kind}` : `fact.${draft.kind}`),
        who,
        fact: evidence.map((span) => anchorWords({ report, span }, view, PART)).join(say("list.comma")),
      });
    }
    case "reject-fact":
      return say("decision.reject-fact", { kind: say(`fact.${action.fact.kind}`), fact: anchorWords(action.fact, view, PART) });
    case "correct-fact":
      return say("decision.correct-fact", {
        kind: say(`fact.${action.fact.kind}`),
        values: factValuesWords(action.corrections, action.fact.report, view),
        fact: anchorWords(action.fact, view, PART),
      });
  }
}
