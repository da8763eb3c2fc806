import type { Action } from "#model/record/decision.ts";
import type { Session } from "../../record/session.ts";

/** What was asked, as an action: what stands behind the word of the decision, and the record that it is about. */
export type MakeAction = (rest: readonly string[], session: Session) => Promise<Action>;
