import type { RecordContact } from "#model/record/contact.ts";
import type { Statement } from "#model/reading.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import type { FactAnchor } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { findFact } from "#record/decisions/find-fact.ts";
import { contactOfFact } from "#record/filing/contact-of-fact.ts";
import type { Store } from "#store/store.ts";

/** The numbers of the decisions on facts that are, or were before they were taken out, about a contact; those that were undone among them. */
export async function factDecisionsAbout(contact: RecordContact, ledger: readonly Decision[], store: Store): Promise<ReadonlySet<number>> {
  const reports = new Set(contact.accounts.map((a) => a.report));
  const own = new Set(contact.accounts.map((a) => a.id));
  const found = new Set<number>();
  for (const { number, action } of ledger) {
    const report = factWordsOf(action)?.report;
    if (report === undefined || !reports.has(report)) continue;
    const about = await aboutOf(action, ledger, store);
    const accounts = (await store.accountsOfReport(report)).map((f) => f.account);
    if (about !== null && own.has(findAnchored({ span: about }, accounts)?.id ?? "")) found.add(number);
  }
  return found;
}

/** Words of the contact that the fact is about of which an action decides; null where it is about none. */
async function aboutOf(action: Action, ledger: readonly Decision[], store: Store): Promise<Span | null> {
  if (action.type === "add-fact") return action.about;
  if (action.type !== "reject-fact" && action.type !== "correct-fact") return null;
  const { added } = action.fact;
  if (added === null) return aboutRead(action.fact, store);
  const adding = ledger.find((d) => d.number === added);
  return adding?.action.type === "add-fact" ? adding.action.about : null;
}

async function aboutRead(anchor: FactAnchor, store: Store): Promise<Span | null> {
  const reading = await store.reading(anchor.report);
  const fact = reading === null ? null : findFact(anchor, reading, []);
  if (reading === null || fact === null) return null;
  const id = contactOfFact(anchor.kind, fact, new Map<string | null, Statement>(reading.statements.map((s) => [s.id, s])));
  return reading.contacts.find((c) => c.id === id)?.evidence[0] ?? null;
}
