import type { Gathered } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import type { Base } from "#knowledge/base.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import type { Store } from "#store/store.ts";
import { readMany } from "../read-many.ts";
import { type ReadReport, readingForRecord } from "./entry-worker.ts";
import { fileBatch } from "./file-batch.ts";
import { readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { accountsNamedBy, settleDecided } from "./settle-decisions.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { NO_JOINS } from "#record/decisions/joins.ts";
import { namedActors } from "#record/decisions/named-actors.ts";
import { knowledgeOf } from "./known.ts";
import { REBUILD_NOTE } from "./rebuild-note.ts";

export interface RebuildOptions {
  readonly store: Store;
  readonly base: Base;
  readonly threads: number;
  /** Called after every batch with the number of reports that were read again. */
  readonly onProgress: (done: number) => void;
  readonly onRefused: (refusal: Refusal) => void;
}

const BATCH = 200;

/** A report that was read again and is not filed yet. */
interface ReadAgain {
  readonly read: ReadReport;
  readonly id: string;
  readonly addedAt: string;
}

/**
 * Reads all reports again with this reader and makes the record anew; reports, decisions and stories stay as they are. A rebuild that was interrupted goes on where it stopped when
 * it is called again. The answer is how many reports were read.
 */
export async function rebuild({ store, base, threads, onProgress, onRefused }: RebuildOptions): Promise<number> {
  const from = await store.note(REBUILD_NOTE);
  if (from === null)
    await store.transaction(async () => {
      await store.clearDerived();
      await store.setNamedActors(namedActors(activeDecisions(await store.decisions())));
      await store.putNote(REBUILD_NOTE, "");
    });
  const waiting: StoredReport[] = [];
  let done = 0;
  let batch: ReadAgain[] = [];
  const file = async (): Promise<void> => {
    const last = batch.at(-1)?.id;
    if (last === undefined) return;
    await store.transaction(async () => {
      // What somebody decided since the rebuild began holds as well. How decisions join accounts comes last: the accounts that they name are not read yet.
      const decisions = await store.decisions();
      const active = activeDecisions(decisions);
      const known = knowledgeOf(base, active);
      const entries = batch.map(({ read, id, addedAt }) => makeEntry(read, id, addedAt, active, known));
      await fileBatch(store, entries, "replace", { all: decisions, active, joins: NO_JOINS, onReport: new Map() }, known);
      await store.putNote(REBUILD_NOTE, last);
    });
    done += batch.length;
    batch = [];
    onProgress(done);
  };
  const source = gathered(store, from ?? "", (report) => waiting.push(report));
  for await (const outcome of readMany(source, { base, answering: readingForRecord, threads })) {
    const report = waiting.shift() as StoredReport;
    if (outcome instanceof Refusal) onRefused(outcome);
    else batch.push({ read: { ...outcome.answer, report: { ...outcome.answer.report, givenId: report.givenId } }, id: report.id, addedAt: report.addedAt });
    if (batch.length >= BATCH) await file();
  }
  await file();
  await store.transaction(async () => {
    const ledger = await readLedger(store);
    await settleDecided(await accountsNamedBy(ledger.active, store), ledger, store, knowledgeOf(base, ledger.active));
    await store.putNote(REBUILD_NOTE, null);
  });
  return done;
}

/** The reports of the record as they were taken in, from the one after `from` on. */
async function* gathered(store: Store, from: string, onReport: (report: StoredReport) => void): AsyncGenerator<Gathered> {
  for await (const report of store.allReports(from)) {
    onReport(report);
    const { id, outlet, url, title, text } = report;
    yield { report: { id, outlet, url, title, text, publishedAt: report.publishedAtInferred ? null : report.publishedAt }, origin: { input: id, line: null } };
  }
}
