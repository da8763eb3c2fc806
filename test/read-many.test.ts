import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Gathered } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { readOnThreads } from "#pipeline/read-on-threads.ts";
import { folderOf } from "./run-qanat.ts";

const folder = folderOf({
  // Echoes reports, and dies, fails or dawdles where a report says so.
  "worker.mjs": `export default async (reports) => {
    if (reports.some((r) => r.text === "die")) process.exit(7);
    if (reports.some((r) => r.text === "slow")) await new Promise((resolve) => setTimeout(resolve, 100));
    return reports.map((r) => (r.text === "fail" ? { failed: "no luck" } : { report: { id: r.id } }));
  }`,
  "stillborn.mjs": `throw new Error("cannot start");`,
});
const fileIn = (name: string): URL => pathToFileURL(join(folder, name));

async function* reports(texts: readonly string[]): AsyncGenerator<Gathered> {
  for (const [i, text] of texts.entries())
    yield { report: { id: `${i}`, publishedAt: null, outlet: null, url: null, title: null, text }, origin: { input: "x", line: i + 1 } };
}

async function read(texts: readonly string[], worker = "worker.mjs"): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const outcome of readOnThreads(reports(texts), 2, fileIn(worker)))
    found.push(outcome instanceof Refusal ? outcome.message : outcome.reading.report.id);
  return found;
}

describe("reading on several threads", () => {
  test("order is kept where a batch takes longer", async () => {
    const texts = Array.from({ length: 200 }, (_, i) => (i % 60 === 0 ? "slow" : ""));
    expect(await read(texts)).toEqual(texts.map((_, i) => `${i}`));
  });

  test("a report that fails is refused alone", async () => {
    expect(await read(["", "fail", ""])).toEqual(["0", "gather: cannot read x line 2: reading of 1 failed: no luck", "2"]);
  });

  test("a thread that dies costs its batch and nothing else", async () => {
    const texts = Array.from({ length: 100 }, (_, i) => (i === 30 ? "die" : ""));
    const found = await read(texts);
    expect(found).toHaveLength(100);
    expect(found.flatMap((words, i) => (words.includes("worker exited with code: 7") ? [i] : []))).toEqual(Array.from({ length: 20 }, (_, i) => 20 + i));
  });

  test("threads that cannot start refuse every report, and nothing waits for ever", async () => {
    const found = await read(
      Array.from({ length: 130 }, () => ""),
      "stillborn.mjs",
    );
    expect(found).toHaveLength(130);
    for (const words of found) expect(words).toContain("cannot start");
  });
});
