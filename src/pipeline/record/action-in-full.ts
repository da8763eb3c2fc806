import { ATTRIBUTES, type Attribute } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Anchor } from "#model/record/decision.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { idOfNewActor } from "#record/decisions/named-actors.ts";
import { shownValue } from "#record/decisions/shown-value.ts";
import type { Store } from "#store/store.ts";
import { contactAt } from "./contact-at.ts";

/**
 * An action as the ledger keeps it, with what the record holds just before. A merge names every account of the contacts that it joins: the one by which a contact was named may be rejected
 * later. What takes accounts out of a contact names the others, which lead on from there; what puts a value in place of another names that; what settles a finding tells it; who is named is given his id.
 */
export async function actionInFull(action: Action, store: Store): Promise<Action> {
  switch (action.type) {
    case "merge": {
      const all = await anchorsOfContacts(action.contacts, store);
      return all.length < 2 ? action : { ...action, contacts: all };
    }
    case "reject":
      return { ...action, others: await othersThan([action.account], store) };
    case "split":
      return { ...action, others: await othersThan(action.accounts, store) };
    case "correct": {
      const contact = await contactAt(action.contact, store);
      return { ...action, before: contact === null ? undefined : shownValue(contact, action.correction.attribute) };
    }
    case "pin": {
      const contact = await contactAt(action.account, store);
      return { ...action, before: contact === null || !isAttribute(action.attribute) ? undefined : shownValue(contact, action.attribute) };
    }
    case "settle": {
      const one = { limit: 1 };
      const [found] = [...(await store.discrepancies({ id: action.item }, one)).items, ...(await store.gaps({ id: action.item }, one)).items];
      return { ...action, finding: found };
    }
    case "add-actor":
      return { ...action, id: idOfNewActor(action.actor) };
    default:
      return action;
  }
}

const isAttribute = (name: string): name is Attribute => (ATTRIBUTES as readonly string[]).includes(name);

/** The words by which each account of the contacts at these anchors is named. */
async function anchorsOfContacts(anchors: readonly Anchor[], store: Store): Promise<readonly Anchor[]> {
  const all = new Map<string, Anchor>();
  for (const anchor of anchors)
    for (const { id, report, evidence } of (await contactAt(anchor, store))?.accounts ?? []) all.set(id, { report, span: evidence[0] ?? anchor.span });
  return [...all.values()];
}

/** Those of the same contacts that these anchors do not name. */
async function othersThan(anchors: readonly Anchor[], store: Store): Promise<readonly Anchor[]> {
  const contacts = new Map<string, RecordContact>();
  const named = new Set<string>();
  for (const anchor of anchors) {
    const contact = await contactAt(anchor, store);
    if (contact !== null) contacts.set(contact.id, contact);
    const id = findAnchored(
      anchor,
      (await store.accountsOfReport(anchor.report)).map((f) => f.account),
    )?.id;
    if (id !== undefined) named.add(id);
  }
  return [...contacts.values()]
    .flatMap((contact) => contact.accounts.filter(({ id }) => !named.has(id)))
    .flatMap(({ report, evidence: [span] }) => (span === undefined ? [] : [{ report, span }]));
}
