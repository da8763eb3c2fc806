import type { Contact, Ordinal } from "#model/reading.ts";
import { feminine } from "#knowledge/ar/kind-gender.ts";
import { ordinalWords as words } from "#text/wording/ordinal-words.ts";
import type { Say } from "../messages/say.ts";

/** "the eighth in 2025"; «الثامن في 2025», with the gender of the contact that is counted. */
export const ordinalWords = (ordinal: Ordinal, { kind }: Pick<Contact, "kind">, say: Say): string => words(ordinal, feminine({ kind, several: false }), say);
