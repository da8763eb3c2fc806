import type { RecordContact } from "#model/record/contact.ts";
import type { Action } from "#model/record/decision.ts";
import { contactAt } from "#pipeline/record/contact-at.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../http/refused.ts";
import { stateIn } from "../http/made-answer.ts";
import { tagsIn } from "../http/send-answer.ts";
import type { Seen } from "../writing/orders.ts";
import { contactHash, factsHash } from "../writing/unchanged.ts";
import { contactTag } from "./contact-page.ts";

const NOTHING_SEEN: Seen = { contacts: {}, reports: {} };

/**
 * Refuses a decision on contacts or facts that changed since they were seen. Whoever decides sends the tag of each contact that the decision names, or of the report whose fact it is. What is added, a finding that is settled
 * and an undo change no value that somebody else may have changed, and need none; where a tag comes with them, it is heeded. The answer is what was seen, for who writes to make sure that it still is so.
 */
export async function checkSeen(action: Action, header: string | null, desk: Desk): Promise<Seen> {
  const named = action.type === "add" ? [] : anchorsOf(action);
  const report = action.type === "add-fact" ? null : (factWordsOf(action)?.report ?? null);
  if ((named.length > 0 || report !== null) && header === null) throw new Refused(428, "if-match-missing", "detail.if-match-missing");
  if (header === null || header.trim() === "*") return NOTHING_SEEN;
  const seen = tagsIn(header);
  const contacts = new Map<string, RecordContact>();
  for (const anchor of named) {
    const contact = await contactAt(anchor, desk.store);
    if (contact === null)
      throw new Refused(404, "not-found", "detail.not-found.anchor", { subject: `${anchor.report} ${anchor.span.start}–${anchor.span.end}` });
    contacts.set(contact.id, contact);
  }
  for (const contact of contacts.values())
    if (!seen.includes(await contactTag(contact, desk))) throw new Refused(412, "changed-since", "detail.changed-since", { id: contact.id });
  return {
    contacts: Object.fromEntries([...contacts.values()].map((contact) => [contact.id, contactHash(contact)])),
    reports: report === null ? {} : { [report]: await checkReport(report, seen, desk) },
  };
}

/** The answer is how the facts of the report are now. */
async function checkReport(id: string, seen: readonly string[], { store }: Desk): Promise<string> {
  if ((await store.report(id)) === null) throw new Refused(404, "not-found", "detail.not-found.report", { id });
  const now = await factsHash(id, store);
  if (!seen.some((tag) => stateIn(tag) === now)) throw new Refused(412, "changed-since", "detail.changed-since.report", { id });
  return now;
}
