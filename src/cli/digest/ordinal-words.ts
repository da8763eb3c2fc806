import type { Contact, Ordinal } from "#model/reading.ts";
import type { Say } from "../messages/say.ts";
import { arabicOrdinal } from "#text/wording/arabic-ordinal.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { englishOrdinal } from "#text/wording/english-ordinal.ts";
import { feminine } from "./gender.ts";
import { isolated } from "#text/wording/safe-text.ts";

const EDTF = /^(\d{3}[\dX]|\.\.)/;

/** "the eighth in 2025"; «الثامن في 2025», with the gender of the contact that is counted. */
export function ordinalWords({ n, scope }: Ordinal, contact: Contact, say: Say): string {
  const ordinal = say.lang === "ar" ? arabicOrdinal(n, feminine({ kind: contact.kind, several: false })) : englishOrdinal(n);
  if (scope === null) return say("ordinal.alone", { ordinal });
  const since = /^since\s+(.+)$/.exec(scope)?.[1] ?? /^(\d{4}[\d-]*)\/(\.\.)?$/.exec(scope)?.[1];
  if (since !== undefined) return say("ordinal.since", { ordinal, scope: scopeWords(since, say) });
  return say(EDTF.test(scope) ? "ordinal.in" : "ordinal.words", { ordinal, scope: scopeWords(scope, say) });
}

const scopeWords = (scope: string, say: Say): string => (EDTF.test(scope) ? dateWords(scope, say) : isolated(scope, say.lang));
