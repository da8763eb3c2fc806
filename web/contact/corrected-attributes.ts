import type { Correction } from "#model/record/decision.ts";
import type { ContactPage } from "../api/answers.ts";

/** The attributes of a contact whose value an analyst put there. */
export const correctedAttributes = ({ contact, decisions }: Pick<ContactPage, "contact" | "decisions">): ReadonlySet<Correction["attribute"]> =>
  new Set(
    decisions.flatMap(({ number, action, undoneBy }) =>
      undoneBy === null && action.type === "correct" && contact.decisions.includes(number) ? [action.correction.attribute] : [],
    ),
  );
