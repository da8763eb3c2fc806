import type { Action, Anchor } from "#model/record/decision.ts";

/** The report and the words of the fact – no contact – that an action adds, rejects or corrects; null for another action. */
export function factWordsOf(action: Action): Anchor | null {
  switch (action.type) {
    case "add-fact": {
      const [span] = action.evidence;
      return span === undefined ? null : { report: action.report, span };
    }
    case "reject-fact":
    case "correct-fact":
      return { report: action.fact.report, span: action.fact.span };
    default:
      return null;
  }
}
