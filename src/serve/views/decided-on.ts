import { ATTRIBUTES } from "#model/record/account.ts";
import type { Action, Anchor, Correction } from "#model/record/decision.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { contactAt } from "#pipeline/record/contact-at.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { toldValue } from "#record/merging/told-value.ts";
import type { ContactBrief } from "../contract/contact-brief.ts";
import type { Desk } from "../desk.ts";
import { briefOfAccount, briefOfContact } from "./contact-brief.ts";
import { wayToContact } from "./way-to-contact.ts";

/** The contacts that an action is about, as they are now; see `DecisionView.contacts`. */
export async function contactsDecidedOn(action: Action, finding: Discrepancy | Gap | null, desk: Desk): Promise<readonly ContactBrief[]> {
  const briefs = new Map<string, ContactBrief>();
  const { store } = desk;
  if (action.type === "settle") {
    const way = finding?.contact == null ? null : await wayToContact(finding.contact, store);
    return way === null || way.to === "aside" ? [] : [briefOfContact(way.contact)];
  }
  for (const anchor of [...anchorsOf(action), ...(action.type === "reject" || action.type === "split" ? (action.others ?? []) : [])]) {
    const contact = await contactAt(anchor, store);
    if (contact !== null) briefs.set(contact.id, briefOfContact(contact));
  }
  if (briefs.size > 0) return [...briefs.values()];
  const account = await accountAt(anchorsOf(action)[0], desk);
  return account === null ? [] : [briefOfAccount(account)];
}

async function accountAt(anchor: Anchor | undefined, { store }: Desk) {
  if (anchor === undefined) return null;
  return findAnchored(
    anchor,
    (await store.accountsOfReport(anchor.report)).map((f) => f.account),
  );
}

/** The value that an action puts in place of what was shown; null where it puts none. */
export async function valueAfter(action: Action, desk: Desk): Promise<Correction | null> {
  if (action.type === "correct") return action.correction;
  if (action.type !== "pin") return null;
  const account = await accountAt(action.account, desk);
  const attribute = ATTRIBUTES.find((each) => each === action.attribute);
  return account === null || attribute === undefined ? null : toldValue(account, attribute, action.words ?? null);
}

/** The finding that an action settles, as it is now, or was then; null where neither is known. */
export async function settledFinding(action: Action, { store, index }: Desk): Promise<Discrepancy | Gap | null> {
  if (action.type !== "settle") return null;
  const { item: id } = action;
  const one = { limit: 1 };
  const [found] = [...(await store.discrepancies({ id }, one)).items, ...(await store.gaps({ id }, one)).items];
  return found ?? action.finding ?? (await index.gaps()).find((gap) => gap.id === id) ?? null;
}
