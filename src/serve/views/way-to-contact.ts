import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { contactAt } from "#pipeline/record/contact-at.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import type { Store } from "#store/store.ts";
import { type UndoneDecision, withUndoing } from "./with-undoing.ts";

/** `REPORT.START` of what was read, with `-2` … where several begin there, `REPORT.START-dNUMBER` of what decision NUMBER added. */
const ID = /^([^.]+)\.(\d{1,9})(?:-(?:d(\d{1,9})|\d{1,9}))?$/;

/**
 * Where the id of a contact or of any account leads. `at`: it is of this contact. `moved`: its account is out of the record, or is read otherwise now, and this contact is what its others
 * are, or what is told there. `aside`: the decision with this number took it out, and nothing is left of its contact. Null: nothing of it was ever on record, or its report is gone.
 */
export type WayToContact =
  | { readonly to: "at" | "moved"; readonly contact: RecordContact }
  | { readonly to: "aside"; readonly decision: number; readonly account: string };

/** Finds the contact that an id, also an old one, leads to. */
export async function wayToContact(id: string, store: Store): Promise<WayToContact | null> {
  const contact = await store.contact(id);
  if (contact !== null) return { to: "at", contact };
  const [, report, start, added] = ID.exec(id) ?? [];
  if (report === undefined || start === undefined) return null;
  const ledger = await store.decisions();
  const accounts = (await store.accountsOfReport(report)).map((filed) => filed.account);
  const known = accounts.find((account) => account.id === id);
  if (known === undefined && added !== undefined) return takenBack(id, Number(added), ledger);
  // A newer reader may begin the account some words before.
  const account = known ?? findAnchored({ span: { start: Number(start), end: Number(start) + 1 } }, accounts);
  return account === null ? null : besides(account, ledger, accounts, store);
}

/** What an analyst added, and it was undone. */
function takenBack(account: string, number: number, ledger: readonly Decision[]): WayToContact | null {
  const adding = withUndoing(ledger).find((d) => d.number === number && d.action.type === "add");
  return adding?.undoneBy == null ? null : { to: "aside", decision: adding.undoneBy, account };
}

async function besides(account: Account, ledger: readonly Decision[], ofReport: readonly Account[], store: Store): Promise<WayToContact | null> {
  const own = await store.contact(account.id);
  if (own !== null) return { to: "moved", contact: own };
  const by = activeDecisions(ledger).findLast(
    ({ action }) => action.type === "reject" && action.account.report === account.report && findAnchored(action.account, ofReport)?.id === account.id,
  );
  if (by?.action.type !== "reject") return null;
  for (const other of by.action.others ?? []) {
    const contact = await contactAt(other, store);
    if (contact !== null) return { to: "moved", contact };
  }
  return { to: "aside", decision: by.number, account: account.id };
}

/** The decisions on an account that is out of the record, those that were undone among them. */
export async function decisionsOnAccount(account: string, store: Store): Promise<readonly UndoneDecision[]> {
  const [, report = "", , added] = ID.exec(account) ?? [];
  const accounts = (await store.accountsOfReport(report)).map((filed) => filed.account);
  const own = new Set<number>();
  const ledger = await store.decisions();
  for (const { number, action } of ledger)
    if (
      String(number) === added ||
      anchorsOf(action).some((anchor) => anchor.report === report && findAnchored(anchor, accounts)?.id === account) ||
      (action.type === "undo" && own.has(action.decision))
    )
      own.add(number);
  return withUndoing(ledger).filter(({ number }) => own.has(number));
}
