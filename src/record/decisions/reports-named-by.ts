import type { Action } from "#model/record/decision.ts";
import { anchorsOf } from "./anchors-of.ts";
import { factWordsOf } from "./fact-words-of.ts";

/** The reports whose words an action names. */
export function reportsNamedBy(action: Action): readonly string[] {
  const words = factWordsOf(action);
  return [...anchorsOf(action), ...(words === null ? [] : [words])].map(({ report }) => report);
}
