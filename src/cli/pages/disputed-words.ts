import type { Discrepancy } from "#model/record/discrepancy.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Key, Say } from "../messages/say.ts";

/** What an attribute of a contact is called: "duration"; a name that these messages do not know stays as it is. */
export const attributeName = (attribute: string, say: Say): string => say(`attribute.${attribute}` as Key).replace(/^attribute\./, "");

/** "duration and count": in what the accounts of a contact do not agree. Differences between the readouts of two sides are no dispute. */
export function disputedWords(discrepancies: readonly Discrepancy[], say: Say): string {
  const disputed = discrepancies.filter(({ kind }) => kind !== "readout");
  return listWords([...new Set(disputed.map(({ kind, attribute }) => (attribute === null ? say(`discrepancy.${kind}`) : attributeName(attribute, say))))], say);
}
