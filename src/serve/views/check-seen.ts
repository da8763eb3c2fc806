import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Anchor } from "#model/record/decision.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../http/refused.ts";
import { tagsIn } from "../http/send-answer.ts";
import type { Seen } from "../writing/orders.ts";
import { contactHash } from "../writing/unchanged.ts";
import { contactTag } from "./contact-page.ts";

/**
 * Refuses a decision on contacts that changed since they were seen. Whoever decides sends the tag of each contact that the decision names. A contact that is added, a finding that is settled
 * and an undo change no value that somebody else may have changed, and need none; where a tag comes with them, it is heeded. The answer is what was seen, for who writes to make sure that it still is so.
 */
export async function checkSeen(action: Action, header: string | null, desk: Desk): Promise<Seen> {
  const named = action.type === "add" ? [] : anchorsOf(action);
  if (named.length > 0 && header === null) throw new Refused(428, "if-match-missing", "detail.if-match-missing");
  if (header === null || header.trim() === "*") return {};
  const seen = tagsIn(header);
  const contacts = new Map<string, RecordContact>();
  for (const anchor of named) {
    const contact = await contactAt(anchor, desk);
    if (contact === null)
      throw new Refused(404, "not-found", "detail.not-found.anchor", { subject: `${anchor.report} ${anchor.span.start}–${anchor.span.end}` });
    contacts.set(contact.id, contact);
  }
  for (const contact of contacts.values())
    if (!seen.includes(await contactTag(contact, desk))) throw new Refused(412, "changed-since", "detail.changed-since", { id: contact.id });
  return Object.fromEntries([...contacts.values()].map((contact) => [contact.id, contactHash(contact)]));
}

/** The contact that the words of an anchor tell of, as decisions find it. */
async function contactAt(anchor: Anchor, { store }: Desk): Promise<RecordContact | null> {
  const accounts = (await store.accountsOfReport(anchor.report)).map((filed) => filed.account);
  const found = findAnchored(anchor, accounts);
  return found === null ? null : store.contact(found.id);
}
