import type { StoredReport } from "#model/record/stored-report.ts";
import type { Decision } from "#model/record/decision.ts";
import { asNamed } from "#record/decisions/as-named.ts";
import { addedAccounts } from "#record/decisions/added-accounts.ts";
import { decidedReading } from "#record/decisions/decided-reading.ts";
import { fileAccounts } from "#record/filing/file-accounts.ts";
import { fileFacts } from "#record/filing/file-facts.ts";
import { dayOfPublication } from "#record/filing/day-of-publication.ts";
import { filedWireKeys } from "#record/wire/wire-keys.ts";
import { placeAccount } from "#record/identity/place-account.ts";
import type { Entry } from "#store/store.ts";
import type { ReadReport } from "./entry-worker.ts";
import type { RecordKnowledge } from "./known.ts";

/** All that is filed of one report, with what active decisions add to it and change in it; the reading stays as it was read. Its copies are not known yet: it is its own source. */
export function makeEntry(read: ReadReport, id: string, addedAt: string, decisions: readonly Decision[], known: RecordKnowledge): Entry {
  const report: StoredReport = { ...read.report, id, addedAt, wire: id };
  const decided = decidedReading(id, asNamed(read.reading, known.named), decisions, known.sideOf);
  const accounts = [...fileAccounts(report, decided.reading, known.locate), ...addedAccounts(report, decisions, known.sideOf)];
  return {
    report,
    reading: read.reading,
    accounts: accounts.map((account) => ({ account, place: placeAccount(account) })),
    facts: fileFacts(report, decided, accounts),
    wireKeys: filedWireKeys(read.wireKeys, dayOfPublication(report)),
  };
}
