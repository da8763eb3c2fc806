import type { Gathered } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import type { Base } from "#knowledge/base.ts";
import type { Entry, Store } from "#store/store.ts";
import { readMany } from "../read-many.ts";
import { readingForRecord } from "./entry-worker.ts";
import { fileBatch } from "./file-batch.ts";
import { knowledgeOf } from "./known.ts";
import { lastOf, readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { unknownReports } from "./unknown-reports.ts";

/** What intake did so far. */
export interface AddCounts {
  /** Reports that are durable now and were not there before. */
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  /** Of the added, those that copy the text of another report. */
  readonly copies: number;
}

export interface AddOptions {
  readonly store: Store;
  readonly base: Base;
  /** How many threads may read. */
  readonly threads: number;
  /** Reports of one transaction, for which everybody else who writes waits. */
  readonly batch?: number;
  /** The time of day, ISO 8601, UTC. */
  readonly now: () => string;
  readonly onRefused: (refusal: Refusal) => void;
  /** Called after every batch: what it counts is durable. */
  readonly onProgress: (counts: AddCounts) => void;
}

/** Reports of one transaction where nobody waits: each costs a wait for the disk; what is lost in a crash is at most so many readings, no report that was acknowledged. */
const BATCH = 100;

/** Reads and files what comes. What is there already is passed over, so that the same input can be given again after an interruption and goes on where it stopped. */
export async function addReports(
  source: AsyncIterable<Gathered>,
  { store, base, threads, batch: most = BATCH, now, onRefused, onProgress }: AddOptions,
): Promise<AddCounts> {
  let counts: AddCounts = { added: 0, known: 0, refused: 0, copies: 0 };
  const ids: string[] = [];
  const unknown = unknownReports(
    source,
    store,
    (id) => ids.push(id),
    () => (counts = { ...counts, known: counts.known + 1 }),
  );
  let ledger = await readLedger(store);
  const known = knowledgeOf(base);
  let batch: Entry[] = [];
  const file = async (): Promise<void> => {
    if (batch.length > 0) {
      const { copies } = await store.transaction(async () => {
        // Somebody may have decided since the last batch.
        if (lastOf(await store.decisions()) !== ledger.upTo) ledger = await readLedger(store);
        return fileBatch(store, batch, "add", ledger, known);
      });
      counts = { ...counts, added: counts.added + batch.length, copies: counts.copies + copies };
    }
    batch = [];
    onProgress(counts);
  };
  for await (const outcome of readMany(unknown, { base, answering: readingForRecord, threads })) {
    // Refusals of gathering have no id; a report that could not be read has one.
    if (outcome instanceof Refusal) {
      if ("report" in outcome) ids.shift();
      counts = { ...counts, refused: counts.refused + 1 };
      onRefused(outcome);
    } else {
      batch.push(makeEntry(outcome.answer, ids.shift() as string, now(), ledger.active, known));
      if (batch.length >= most) await file();
    }
  }
  await file();
  return counts;
}
