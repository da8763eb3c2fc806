import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Gathered } from "#gather/gathered.ts";
import { loadBase } from "#knowledge/base.ts";
import { Report } from "#model/report.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { type AddCounts, addReports } from "#pipeline/record/add-reports.ts";
import { openStore } from "#store/open-store.ts";
import type { Page, PageQuery, Store } from "#store/store.ts";

export const base = loadBase();

/** The reports of the example story. */
export const STORY: readonly Report[] = readFileSync(join(import.meta.dirname, "../../examples/reports/story.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => Report.parse(JSON.parse(line)));

const NOW = "2025-12-01T12:00:00.000Z";

/** Runs work on a record of its own in a folder that is gone afterwards. */
export async function onNewRecord<T>(work: (store: Store, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "qanat-record-"));
  const store = await openStore(folder);
  try {
    return await work(store, folder);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function* gathered(reports: Iterable<Report> | AsyncIterable<Report>): AsyncGenerator<Gathered> {
  for await (const report of reports) yield { report, origin: { input: report.id, line: null } };
}

/** Takes reports into the record on this thread. */
export const take = (store: Store, reports: Iterable<Report> | AsyncIterable<Report>): Promise<AddCounts> =>
  addReports(gathered(reports), {
    store,
    base,
    threads: 1,
    now: () => NOW,
    onRefused: (refusal) => {
      throw refusal;
    },
    onProgress: () => {},
  });

/** All items of a list, page by page. */
export async function all<T>(page: (query: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let cursor: string | null = null; ; ) {
    const { items: more, next }: Page<T> = await page({ limit: 50, cursor });
    items.push(...more);
    if (next === null) return items;
    cursor = next;
  }
}

export const contactsOf = (store: Store): Promise<readonly RecordContact[]> => all((page) => store.contacts({}, page));

/** All that is derived, in one value: two records that tell the same have equal ones. */
export async function derived(store: Store): Promise<unknown> {
  return {
    contacts: await contactsOf(store),
    discrepancies: await all((page) => store.discrepancies({}, page)),
    gaps: await all((page) => store.gaps({}, page)),
    facts: (await all((page) => store.facts({}, page))).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
