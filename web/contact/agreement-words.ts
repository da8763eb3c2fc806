import { listWords } from "#text/wording/list-words.ts";
import type { ContactPage } from "../api/answers.ts";
import type { Say } from "../words/language.tsx";
import { tellingsOf } from "../words/values.ts";

/** Values that may differ without contradicting each other: rounded, or told more exactly. */
const ROUNDED = ["date", "duration", "place"] as const;

/** What is to be said where no discrepancy is found: only one source, all alike, or not quite alike. */
export function agreementWords(page: Pick<ContactPage, "contact" | "names" | "places">, say: Say): string {
  const { contact } = page;
  const varying = ROUNDED.filter(
    (attribute) => new Set(contact.accounts.flatMap((account) => tellingsOf(account, attribute, page, say).map((told) => told.words))).size > 1,
  );
  if (varying.length === 0) return say(contact.sources > 1 ? "latest.agreed" : "latest.one-source");
  return say("latest.varied", {
    what: listWords(
      varying.map((attribute) => say(`attribute.${attribute}`)),
      say,
    ),
  });
}
