import type { Action } from "#model/record/decision.ts";
import { wordsNamedBy } from "./words-named-by.ts";

/** The reports whose words an action names. */
export const reportsNamedBy = (action: Action): readonly string[] => wordsNamedBy(action).map(({ report }) => report);
