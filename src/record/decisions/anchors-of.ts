import type { Action, Anchor } from "#model/record/decision.ts";

/** The anchors by which an action names accounts; see `factWordsOf` for other facts. */
export function anchorsOf(action: Action): readonly Anchor[] {
  switch (action.type) {
    case "accept":
    case "correct":
      return [action.contact];
    case "reject":
    case "pin":
      return [action.account];
    case "merge":
      return action.contacts;
    case "split":
      return action.accounts;
    case "add":
      return action.evidence.slice(0, 1).map((span) => ({ report: action.report, span }));
    case "add-fact":
    case "add-actor":
    case "reject-fact":
    case "correct-fact":
    case "settle":
    case "undo":
      return [];
  }
}
