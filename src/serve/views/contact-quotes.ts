import type { RecordContact } from "#model/record/contact.ts";
import type { Quote } from "../contract/contacts.ts";
import { quoteOf } from "./quote.ts";

/** By account and attribute, the words that each told value rests on; `contact` is the account as a whole. */
export function contactQuotes(contact: RecordContact, texts: ReadonlyMap<string, string>): Record<string, Record<string, Quote>> {
  const quotes: Record<string, Record<string, Quote>> = {};
  for (const account of contact.accounts) {
    const text = texts.get(account.report);
    if (text === undefined) continue;
    const spans = Object.entries(account.sources).map(([attribute, source]) => [attribute, source.span] as const);
    const whole = account.evidence[0];
    quotes[account.id] = Object.fromEntries(
      [...spans, ...(whole === undefined ? [] : [["contact", whole] as const])].map(([attribute, span]) => [attribute, quoteOf(account.report, text, span)]),
    );
  }
  return quotes;
}
