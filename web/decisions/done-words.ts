import type { DecisionView } from "../api/answers.ts";
import type { Say } from "../words/language.tsx";

/** That something was just decided, in a sentence. */
export const doneWords = ({ action }: DecisionView, say: Say): string =>
  action.type === "undo" ? say("done.undo", { number: action.decision }) : say(`done.${action.type}`);
