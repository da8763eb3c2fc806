/**
 * What the store costs: `npm run bench:store [-- REPORTS]`, 100,000 unless told. Generated entries are written as intake writes them – batches in one transaction, each report with the
 * questions that settling asks – then read and searched. Figures of one machine at one time: compare only what one run prints.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tuneEngine } from "#cli/tune-engine.ts";
import { openStore, recordFile } from "#store/open-store.ts";
import type { Entry, Store } from "#store/store.ts";
import { madeContact } from "./record-store/made-contact.ts";
import { madeEntry } from "./record-store/made-entry.ts";
import { percentile, timed, type Took } from "./record-store/percentiles.ts";
import { questions } from "./record-store/questions.ts";

const REPORTS = Number(process.argv[2] ?? 100_000);
const BATCH = 100;
/** Costs are printed for the reports up to each of these numbers. */
const STEPS = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 80_000, 100_000, 150_000, 200_000].filter((n) => n <= REPORTS);
const QUESTIONS = 100;

interface Cost {
  wall: number;
  cpu: number;
}
const nothing = (): Cost => ({ wall: 0, cpu: 0 });

/** Adds what a piece of work costs, in milliseconds. */
async function costing(cost: Cost, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  cost.wall += performance.now() - begun;
  cost.cpu += (user + system) / 1000;
}

/** What settling asks and writes for each report of a batch. */
async function settle(store: Store, entries: readonly Entry[]): Promise<void> {
  for (const { report, accounts, wireKeys } of entries) {
    await store.wireCandidates(wireKeys, 3);
    for (const { place } of accounts) {
      const near = await store.accountsNear({ tier: place.tier, families: [place.family], pairs: place.pairs, from: place.from - 3, to: place.to + 2 });
      await store.eventsOfAccounts(near.map((n) => n.account.id));
    }
    const ids = accounts.map((a) => a.account.id);
    await store.setEvents(new Map(ids.map((id) => [id, id])));
    await store.changeContacts({ removed: [], written: accounts.map((a) => madeContact([a.account])) });
    await store.replaceFindings({ contacts: ids, reports: [report.id] }, { discrepancies: [], gaps: [] });
  }
}

tuneEngine();
const folder = mkdtempSync(join(tmpdir(), "qanat-bench-store-"));
const store = await openStore(folder);
try {
  console.log(`${REPORTS} reports in batches of ${BATCH}; a reading has ${(JSON.stringify(madeEntry(0).reading).length / 1000).toFixed(1)} kB`);
  console.log("milliseconds a report         adding: wall     cpu    settling: wall     cpu   memory MB");
  let [adding, settling] = [nothing(), nothing()];
  let since = 0;
  for (let n = 0; n < REPORTS; n += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, REPORTS - n) }, (_, k) => madeEntry(n + k));
    await costing(adding, () =>
      store.transaction(async () => {
        await store.addEntries(entries);
        const before = { ...settling };
        await costing(settling, () => settle(store, entries));
        adding.wall -= settling.wall - before.wall;
        adding.cpu -= settling.cpu - before.cpu;
      }),
    );
    const done = n + entries.length;
    if (!STEPS.includes(done) && done !== REPORTS) continue;
    const of = (cost: number): string => (cost / (done - since)).toFixed(3).padStart(8);
    const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0).padStart(10);
    console.log(
      `${`${since + 1}–${done}`.padEnd(30)} ${of(adding.wall).padStart(12)}${of(adding.cpu)} ${of(settling.wall).padStart(17)}${of(settling.cpu)} ${memory}`,
    );
    [adding, settling, since] = [nothing(), nothing(), done];
  }
  console.log(`file ${(statSync(recordFile(folder)).size / 1e6).toFixed(0)} MB`);

  console.log(`milliseconds, half of the calls / 95 of 100 / all   ${"wall".padStart(20)} ${"cpu".padStart(26)}`);
  const print = (name: string, times: readonly Took[]): void => {
    const of = (values: readonly number[]): string => [50, 95, 100].map((p) => percentile(values, p).toFixed(2).padStart(8)).join("");
    console.log(`${name.padEnd(48)} ${of(times.map((t) => t.wall))}  ${of(times.map((t) => t.cpu))}`);
  };
  const all: Took[] = [];
  for (const { name, asked } of questions(QUESTIONS, (n) => madeEntry(n % REPORTS).report.text)) {
    const times = await timed(asked, (query) => store.search(query, { limit: 20 }));
    print(`search: ${name}`, times);
    all.push(...times);
  }
  print("search: all of these", all);
  const some = Array.from({ length: QUESTIONS }, (_, n) => n);
  print(
    "accountsNear, two months",
    await timed(some, (n) => store.accountsNear({ tier: "anchored", families: ["call"], pairs: ["state_0|state_1"], from: 18_262 + n, to: 18_322 + n })),
  );
  print("contacts: a page", await timed(some, () => store.contacts({}, { limit: 50 })));
  print(
    "contacts: an actor and two sides",
    await timed(some, (n) => store.contacts({ actors: [`person_of_some_name_${n}`], sides: ["state_0", "state_1"] }, { limit: 50 })),
  );
  print("contacts: part of a place's name", await timed(some.slice(0, 20), () => store.contacts({ place: "لا مكان" }, { limit: 50 })));
  print("facts: an actor", await timed(some, (n) => store.facts({ actor: `person_of_some_name_${n}` }, { limit: 50 })));
  print("facts: an actor and a topic", await timed(some, (n) => store.facts({ actor: `person_of_some_name_${n}`, topic: `topic_${n}` }, { limit: 50 })));
  print("counts", await timed(some.slice(0, 10), () => store.counts()));
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}
