import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { main } from "#cli/main.ts";
import { recordFile } from "#store/open-store.ts";
import { startChromium } from "../web/test/browser/chromium.ts";
import { loadTime } from "./page/load-time.ts";
import { smoothness } from "./page/smoothness.ts";
import { viewsOf } from "./page/views.ts";
import { fillStore } from "./serve/fill-store.ts";
import { startServer } from "./serve/start-server.ts";

/*
 * Measures the workbench in the system's Chromium: `npm run bench:page -- [--times N] [--folder DIR]`, after `npm run build`. First how long each view of the example record takes from being asked for to
 * being seen, one by one, each time in a browser that was never there; then the same of a generated record of 100,000 reports and 20,000 contacts, and how long the page is busy
 * while somebody moves through a timeline with 5,000 of them in view. Server and browser share the processors.
 */

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: { times: { type: "string", default: "5" }, folder: { type: "string", default: join(ROOT, ".cache/bench-serve") } },
});
const times = Number(values.times);
const [REPORTS, CONTACTS] = [100_000, 20_000];
/** What the server does in the background after a start, in milliseconds. */
const SETTLES_MS = 4_000;

const tell = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (value: number): string => `${value.toFixed(0).padStart(5)} ms`;

/** The record of the example reports, made in a folder of its own. */
async function exampleRecord(folder: string): Promise<void> {
  const code = await main(["add", join(ROOT, "examples/reports"), "-q", "--data", folder]);
  if (code !== 0) throw new Error(`bench: the example reports were not taken in: ${code}`);
}

/** A copy of the generated record: a server leaves traces in its folder. */
async function generatedRecord(folder: string): Promise<void> {
  const kept = join(values.folder, `${REPORTS}-${CONTACTS}`);
  mkdirSync(kept, { recursive: true });
  await fillStore(kept, REPORTS, CONTACTS, tell);
  copyFileSync(recordFile(kept), recordFile(folder));
}

async function served(fill: (folder: string) => Promise<void>, measure: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "qanat-page-"));
  try {
    await fill(folder);
    const server = await startServer(folder);
    try {
      await measure(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Something of the record to open: its most told contact, a report of that, who took part. */
async function somethingOf(url: string): Promise<Parameters<typeof viewsOf>[0]> {
  const { marks } = (await (await fetch(`${url}/api/v1/timeline`)).json()) as { marks: readonly { id: string; accounts: number; actors: readonly string[] }[] };
  const most = marks.reduce((a, b) => (b.accounts > a.accounts ? b : a));
  return { contact: most.id, report: most.id.split(".")[0] as string, actor: most.actors[0] as string, word: "الرئيس" };
}

async function views(browser: Browser, url: string): Promise<void> {
  for (const [name, view] of Object.entries(viewsOf(await somethingOf(url)))) {
    const met: number[] = [];
    for (let i = 0; i < times; i++) met.push(await loadTime(browser, url, view, i % 2 === 0 ? "ar" : "en"));
    met.sort((a, b) => a - b);
    tell(`${name.padEnd(14)} median ${ms(met[times >> 1] as number)}  most ${ms(met.at(-1) as number)}`);
  }
}

if (!existsSync(join(ROOT, "web/dist/index.html"))) throw new Error("bench: the workbench is not built: npm run build");
const browser = await startChromium();
try {
  tell("each view of the example record, from asking to seeing");
  await served(exampleRecord, (url) => views(browser, url));
  tell(`\n${REPORTS} reports, ${CONTACTS} contacts`);
  await served(generatedRecord, async (url) => {
    const first = await loadTime(browser, url, { path: "/", shows: ".plot-lane" }, "ar");
    tell(`the first page, just after the start: ${ms(first)}`);
    await new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
    await views(browser, url);
    tell("\nmoving through a timeline with 5,000 contacts in view");
    await smoothness(browser, url, "/", (way, { longTasks, longestTask, longestEvent, longestFrame, medianFrame }) =>
      tell(
        `${way.padEnd(14)} tasks over 50 ms: ${String(longTasks).padStart(3)}, longest ${ms(longestTask)}; event to frame ${ms(longestEvent)}; frames ${ms(medianFrame)}, longest ${ms(longestFrame)}`,
      ),
    );
  });
} finally {
  await browser.close();
}
