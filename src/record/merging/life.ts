import type { ContactStatus } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { Step } from "#model/record/contact.ts";
import { byAge } from "../identity/order.ts";

/** What an account tells of a contact that has been outweighs any plan for it, even one told later (a copy that came late). */
const PAST: readonly ContactStatus[] = ["held", "under_way"];

/** How far a contact has come, where two accounts of one day tell of different steps. */
const FURTHER: Readonly<Record<ContactStatus, number>> = { proposed: 0, planned: 1, postponed: 2, cancelled: 3, denied: 4, under_way: 5, held: 6 };

/** The steps that accounts tell of, in order of publication, each once for each change. */
export function lifeOf(accounts: readonly Account[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { status, id, published } of [...accounts].sort((a, b) => byAge(a, b) || FURTHER[a.status] - FURTHER[b.status]))
    if (steps.at(-1)?.status !== status) steps.push({ status, account: id, published });
  return steps;
}

/**
 * What became of a contact by all accounts: held once one tells that it was; else the newest of what is told, proposed plans giving way to agreed ones of the same day. A denial
 * of a contact that others tell as held does not change that: it is a discrepancy.
 */
export function statusOf(accounts: readonly Account[]): ContactStatus {
  for (const status of PAST) if (accounts.some((a) => a.status === status)) return status;
  const newest = accounts.reduce((day, a) => ((a.published ?? "") > day ? (a.published ?? "") : day), "");
  const last = accounts.filter((a) => (a.published ?? "") === newest);
  return last.reduce((best, a) => (FURTHER[a.status] > FURTHER[best] ? a.status : best), last[0]?.status ?? "held");
}
