import type { StoredReport } from "#model/record/stored-report.ts";
import type { Decision } from "#model/record/decision.ts";
import { addedAccounts } from "#record/decisions/added-accounts.ts";
import { fileAccounts } from "#record/filing/file-accounts.ts";
import { fileFacts } from "#record/filing/file-facts.ts";
import { dayOfPublication } from "#record/filing/day-of-publication.ts";
import { filedWireKeys } from "#record/wire/wire-keys.ts";
import { placeAccount } from "#record/identity/place-account.ts";
import type { Entry } from "#store/store.ts";
import type { ReadReport } from "./entry-worker.ts";
import type { RecordKnowledge } from "./known.ts";

/** All that is filed of one report, with the accounts that active decisions add to it. Its copies are not known yet: it is its own source. */
export function makeEntry(read: ReadReport, id: string, addedAt: string, decisions: readonly Decision[], known: RecordKnowledge): Entry {
  const report: StoredReport = { ...read.report, id, addedAt, wire: id };
  const accounts = [...fileAccounts(report, read.reading, known.locate), ...addedAccounts(report, decisions, known.sideOf)];
  return {
    report,
    reading: read.reading,
    accounts: accounts.map((account) => ({ account, place: placeAccount(account) })),
    facts: fileFacts(report, read.reading, accounts),
    wireKeys: filedWireKeys(read.wireKeys, dayOfPublication(report)),
  };
}
