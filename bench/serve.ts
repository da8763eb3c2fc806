import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import { recordFile } from "#store/open-store.ts";
import { corpus } from "./corpus/generate.ts";
import { loadCast } from "./corpus/cast.ts";
import { type Dice, dice } from "./dice.ts";
import { fillStore } from "./serve/fill-store.ts";
import { type Met, readMuch } from "./serve/readers.ts";
import { startServer } from "./serve/start-server.ts";

/*
 * Measures a served record under many readers, all on this machine: `npm run bench:serve -- [--reports N] [--contacts N] [--readers N] [--seconds N] [--folder DIR]`.
 * The record is generated once and kept in the folder. Server and readers share the processors, so that the figures are those of the worst place for either.
 */

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    contacts: { type: "string", default: "20000" },
    readers: { type: "string", default: "50" },
    seconds: { type: "string", default: "10" },
    folder: { type: "string", default: join(import.meta.dirname, "../.cache/bench-serve") },
  },
});
const [reports, contacts, readers, seconds] = [Number(values.reports), Number(values.contacts), Number(values.readers), Number(values.seconds)];
const folder = join(values.folder, `${reports}-${contacts}`);
/** A reader looks at an answer for a second, more or less. */
const LOOKS_MS = 1_000;
/** Contacts whose pages are asked for. */
const PAGES = 2_000;
/** Reports that are taken in while others read. */
const TAKEN_IN = 2_000;

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function get(url: string, path: string): Promise<never> {
  const begun = performance.now();
  const answer = (await (await fetch(`${url}/api/v1${path}`)).json()) as never;
  tell(`first ${path}: ${Math.round(performance.now() - begun)} ms`);
  return answer;
}

async function measure(url: string): Promise<void> {
  const counts: { reports: number; contacts: number; discrepancies: number; gaps: number; from: string; to: string } = await get(url, "/counts");
  tell(`${JSON.stringify(counts)}; ${cpus().length} processors; ${readers} readers, ${seconds} s each`);
  const { marks }: { marks: readonly { id: string }[] } = await get(url, "/timeline?limit=25000");
  const last = parseIsoDay(counts.to) ?? 0;
  const year = isoDay(last - 365);
  const words = searchWords();
  const ids = Array.from({ length: PAGES }, (_, i) => marks[Math.floor((i * marks.length) / PAGES)]?.id ?? "");
  // What goes through much of the record.
  for (const path of ["/facts?kind=statement&topicless=true", "/facts?kind=position&topicless=true", "/news?since=2000-01-01T00:00:00Z"]) await get(url, path);
  const pick = (list: readonly string[], roll: Dice): string => encodeURIComponent(list[roll(list.length)] as string);
  const views: Readonly<Record<string, (roll: Dice) => string>> = {
    // As the workbench asks: the newest contacts, as many as its plot shows.
    "timeline, first view": () => "/timeline?limit=25000",
    "timeline, last year": () => `/timeline?from=${year}&limit=2000`,
    "timeline, any 60 days": (roll) => {
      const day = last - roll(1000);
      return `/timeline?from=${isoDay(day - 60)}&to=${isoDay(day)}`;
    },
    contact: (roll) => `/contacts/${pick(ids, roll)}`,
    search: (roll) => `/search?q=${pick(words, roll)}&limit=20`,
    "search, two words": (roll) => `/search?q=${pick(words, roll)}%20${pick(words, roll)}&limit=20`,
  };
  const mixed = (roll: Dice): string => pickView(Object.values(views), roll)(roll);
  const all = { ...views, "all of these": mixed };
  tell(`\neach reader looks at an answer for about ${LOOKS_MS / 1000} s`);
  for (const [name, address] of Object.entries(all)) show(name, await read(url, address, LOOKS_MS));
  tell("\nno reader ever looks: as fast as can be");
  for (const [name, address] of Object.entries(all)) show(name, await read(url, address, 0));
  tell(`\nwhile ${TAKEN_IN} reports are taken in`);
  const taken = await takeIn(url);
  show("all of these", await read(url, mixed, LOOKS_MS));
  tell(await taken());
}

const pickView = <T>(list: readonly T[], roll: Dice): T => list[roll(list.length)] as T;

const read = (url: string, address: (roll: Dice) => string, pause: number): Promise<Met> =>
  readMuch({ url, readers, seconds, pause, roll: dice(42), address: (roll) => `/api/v1${address(roll)}` });

function show(name: string, { requests, perSecond, p50, p95, p99, most, bytes, failed }: Met): void {
  const ms = (value: number): string => value.toFixed(1).padStart(7);
  tell(
    `${name.padEnd(24)} p50 ${ms(p50)}  p95 ${ms(p95)}  p99 ${ms(p99)}  most ${ms(most)} ms; ${Math.round(perSecond)} a second, ${requests} in all, ${Math.round(bytes / 1024)} KB each${failed > 0 ? `; ${failed} FAILED` : ""}`,
  );
}

/** Words of the generated texts, frequent and rare as they come, and some that are not there. */
function searchWords(): readonly string[] {
  const { report } = corpus(loadCast());
  const words = Array.from({ length: 200 }, (_, n) =>
    report(n * 31)
      .text.split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3),
  ).flatMap((all, n) => [all[n % all.length] ?? "وزير"]);
  return [...words, "قناةغيرموجودة"];
}

/** Gives new reports; the answer tells, once they are on record, how long that took. */
async function takeIn(url: string): Promise<() => Promise<string>> {
  const { report } = corpus(loadCast());
  const lines = Array.from({ length: TAKEN_IN }, (_, n) => JSON.stringify({ ...report(1_000_000 + n), outlet: `${Date.now()}` })).join("\n");
  const begun = performance.now();
  const accepted = await fetch(`${url}/api/v1/reports`, { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: lines });
  const { job } = (await accepted.json()) as { job: string };
  return async () => {
    for (;;) {
      const state = (await (await fetch(`${url}/api/v1/jobs/${job}`)).json()) as { state: string; counts: { added: number } };
      if (state.state === "done" || state.state === "failed")
        return `${state.state}: ${state.counts.added} reports taken in, ${Math.round((performance.now() - begun) / 1000)} s after they were given`;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
}

mkdirSync(folder, { recursive: true });
await fillStore(folder, reports, contacts, tell);
// The record is served from a copy: what is taken in must not be there the next time.
const copy = mkdtempSync(join(values.folder, "run-"));
copyFileSync(recordFile(folder), recordFile(copy));
const server = await startServer(copy);
tell(`the server was ready after ${Math.round(server.readyMs)} ms`);
try {
  await measure(server.url);
} finally {
  await server.stop();
  rmSync(copy, { recursive: true });
}
