/**
 * What a decision costs as the ledger grows: `npm run bench:decide [-- --reports N] [--contacts N] [--folder DIR]`. The record is that of `bench:serve`, generated once and kept; decisions are made
 * on a copy of it, on this thread, as the thread of the server that writes makes them. Each figure is the middle one of a few.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadBase } from "#knowledge/base.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Anchor } from "#model/record/decision.ts";
import { decide } from "#pipeline/record/decide.ts";
import { openStore, recordFile } from "#store/open-store.ts";
import type { Page, Store } from "#store/store.ts";
import { fillStore } from "./serve/fill-store.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    contacts: { type: "string", default: "20000" },
    folder: { type: "string", default: join(import.meta.dirname, "../.cache/bench-serve") },
  },
});
const [reports, contacts] = [Number(values.reports), Number(values.contacts)];
const folder = join(values.folder, `${reports}-${contacts}`);
/** Lines that the ledger has, of which most accept a contact, as analysts do, and each tenth joins two. */
const LEDGERS = [0, 250, 2_000];
const MERGES = 10;
/** Decisions of each kind that are measured. */
const TIMES = 5;
/** Contacts with fewer accounts: those that hundreds of reports tell of cost what their own merging costs. */
const FEW_ACCOUNTS = 12;
const AT = "2026-01-01T00:00:00.000Z";

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const base = loadBase();

/** Words that name a contact. */
function anchorOf({ accounts: [account] }: RecordContact): Anchor {
  const span = account?.evidence[0];
  if (account === undefined || span === undefined) throw new Error("bench: a contact without words");
  return { report: account.report, span };
}

async function someContacts(store: Store, count: number): Promise<readonly RecordContact[]> {
  const found: RecordContact[] = [];
  for (let cursor: string | null = null; found.length < count; ) {
    const page: Page<RecordContact> = await store.contacts({}, { limit: 500, cursor });
    found.push(...page.items.filter((contact) => contact.accounts.length < FEW_ACCOUNTS));
    if (page.next === null) throw new Error("bench: too few contacts");
    cursor = page.next;
  }
  return found;
}

const line = (action: Action) => ({ at: AT, author: "bench", note: null, action });

/** Makes a decision; the answer is what it took of the processors, in milliseconds, and its number. */
async function timed(store: Store, action: Action): Promise<{ readonly cpu: number; readonly number: number }> {
  const used = process.cpuUsage();
  const { number } = await decide(store, base, line(action));
  const { user, system } = process.cpuUsage(used);
  return { cpu: (user + system) / 1000, number };
}

const middle = (all: readonly number[]): string => `${(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0).toFixed(1)} ms`;

async function measure(store: Store, free: Iterator<RecordContact>): Promise<void> {
  const next = (): Anchor => anchorOf(free.next().value as RecordContact);
  const costs: Record<"accept" | "undo" | "merge", number[]> = { accept: [], undo: [], merge: [] };
  for (let i = 0; i < TIMES; i++) {
    const accepted = await timed(store, { type: "accept", contact: next() });
    costs.accept.push(accepted.cpu);
    costs.undo.push((await timed(store, { type: "undo", decision: accepted.number })).cpu);
    costs.merge.push((await timed(store, { type: "merge", contacts: [next(), next()] })).cpu);
  }
  tell(`ledger of ${(await store.decisions()).length}: accept ${middle(costs.accept)}, undo ${middle(costs.undo)}, merge ${middle(costs.merge)} of processors`);
}

mkdirSync(folder, { recursive: true });
await fillStore(folder, reports, contacts, tell);
const copy = mkdtempSync(join(values.folder, "run-"));
copyFileSync(recordFile(folder), recordFile(copy));
const store = await openStore(copy);
try {
  const free = (await someContacts(store, 3 * LEDGERS.length * TIMES + 2 * Math.max(...LEDGERS) + 2))[Symbol.iterator]();
  // The first decisions also pay for the engine's warming up.
  await timed(store, { type: "accept", contact: anchorOf(free.next().value as RecordContact) });
  for (const lines of LEDGERS) {
    await store.transaction(async () => {
      for (let there = (await store.decisions()).length; there < lines; there++) {
        const one = anchorOf(free.next().value as RecordContact);
        const action: Action =
          there % MERGES === 0 ? { type: "merge", contacts: [one, anchorOf(free.next().value as RecordContact)] } : { type: "accept", contact: one };
        await store.decide(line(action));
      }
    });
    await measure(store, free);
  }
} finally {
  await store.close();
  rmSync(copy, { recursive: true });
}
