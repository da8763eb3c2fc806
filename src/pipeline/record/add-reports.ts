import type { Gathered } from "#gather/gathered.ts";
import type { Origin } from "#gather/origin.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import type { Base } from "#knowledge/base.ts";
import type { Remark } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import type { Store } from "#store/store.ts";
import { openingWords } from "#text/opening-words.ts";
import { readMany } from "../read-many.ts";
import { type ReadReport, readingForRecord } from "./entry-worker.ts";
import { fileBatch } from "./file-batch.ts";
import { knowledgeOf } from "./known.ts";
import { lastOf, readLedger } from "./ledger.ts";
import { makeEntry } from "./make-entry.ts";
import { momentOfWriting } from "./moment-of-writing.ts";
import { unknownReports } from "./unknown-reports.ts";

/** A report that was given and is on record now. */
export interface TakenIn {
  readonly id: string;
  /** Where it came from. */
  readonly origin: Origin;
  /** It was there before, or stood before in the same input. */
  readonly known: boolean;
  readonly title: string | null;
  /** How its text begins. */
  readonly opening: string;
  /** ISO 8601; null where no day of publication is known. */
  readonly publishedAt: string | null;
  /** What the reader remarked; nothing of one that was known. */
  readonly remarks: readonly Remark[];
}

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
  /** Called for each report once it is durable, those that were there before included. */
  readonly onTakenIn?: (report: TakenIn) => void;
  /** Called after every batch: what it counts is durable. */
  readonly onProgress: (counts: AddCounts) => void;
}

/** Reports of one transaction where nobody waits: each costs a wait for the disk; what is lost in a crash is at most so many readings, no report that was acknowledged. */
const BATCH = 100;

/** A report that was read and is not filed yet. */
interface Waiting {
  readonly read: ReadReport;
  readonly id: string;
  readonly origin: Origin;
}

/** Reads and files what comes. What is there already is passed over, so that the same input can be given again after an interruption and goes on where it stopped. */
export async function addReports(
  source: AsyncIterable<Gathered>,
  { store, base, threads, batch: most = BATCH, now, onRefused, onTakenIn, onProgress }: AddOptions,
): Promise<AddCounts> {
  let counts: AddCounts = { added: 0, known: 0, refused: 0, copies: 0 };
  const given: Pick<TakenIn, "id" | "origin">[] = [];
  const unknown = unknownReports(
    source,
    store,
    (id, { origin }) => given.push({ id, origin }),
    (id, { report, origin }) => {
      counts = { ...counts, known: counts.known + 1 };
      onTakenIn?.({ id, origin, known: true, ...namedBy(report), remarks: [] });
    },
  );
  let ledger = await readLedger(store);
  let known = knowledgeOf(base, ledger.active);
  let batch: Waiting[] = [];
  const file = async (): Promise<void> => {
    if (batch.length > 0) {
      const filed = await store.transaction(async () => {
        // Somebody may have decided since the last batch.
        if (lastOf(await store.decisions()) !== lastOf(ledger.all)) {
          ledger = await readLedger(store);
          known = knowledgeOf(base, ledger.active);
        }
        const addedAt = await momentOfWriting(store, now());
        const entries = batch.map(({ read, id }) => makeEntry(read, id, addedAt, ledger.active, known));
        return fileBatch(store, entries, "add", ledger, known);
      });
      ledger = filed.ledger;
      counts = { ...counts, added: counts.added + batch.length, copies: counts.copies + filed.copies };
      for (const { read, id, origin } of batch) onTakenIn?.({ id, origin, known: false, ...namedBy(read.report), remarks: read.reading.remarks });
    }
    batch = [];
    onProgress(counts);
  };
  for await (const outcome of readMany(unknown, { base, answering: readingForRecord, threads })) {
    // Refusals of gathering have no id; a report that could not be read has one.
    if (outcome instanceof Refusal) {
      if ("report" in outcome) given.shift();
      counts = { ...counts, refused: counts.refused + 1 };
      onRefused(outcome);
    } else {
      const { id, origin } = given.shift() as Pick<TakenIn, "id" | "origin">;
      batch.push({ read: outcome.answer, id, origin });
      if (batch.length >= most) await file();
    }
  }
  await file();
  return counts;
}

const namedBy = ({ title, text, publishedAt }: Pick<Report, "title" | "text" | "publishedAt">): Pick<TakenIn, "title" | "opening" | "publishedAt"> => ({
  title,
  opening: openingWords(text),
  publishedAt,
});
