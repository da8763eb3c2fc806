import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { loadBase } from "#knowledge/base.ts";
import type { Answer } from "#pipeline/answering.ts";
import type { Gathered } from "#gather/gathered.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { readMany } from "#pipeline/read-many.ts";
import { readOnThreads } from "#pipeline/read-on-threads.ts";
import { folderOf } from "./run-qanat.ts";

const folder = folderOf({
  // Answers with the report's id and the thread it was read on, and dies, fails or dawdles where the report's text says so.
  "worker.mjs": `export default async (setup) => (reading) => {
    const { text, report: { id } } = reading;
    if (text === "die") process.exit(7);
    if (text === "fail") throw new Error("no luck");
    if (text === "slow") for (const end = Date.now() + 100; Date.now() < end; );
    return id + setup;
  }`,
  "bytes.mjs": `export default async () => ({ report }) => new TextEncoder().encode(report.id);`,
  "stillborn.mjs": `throw new Error("cannot start");`,
});
const moduleIn = (name: string): string => pathToFileURL(join(folder, name)).href;

async function* reports(texts: readonly string[]): AsyncGenerator<Gathered> {
  for (const [i, text] of texts.entries())
    yield { report: { id: `${i}`, publishedAt: null, outlet: null, url: null, title: null, text }, origin: { input: "x", line: i + 1 } };
}

/** What came of the reports, with «here» behind the ids of those that this thread read, and «there» behind those of another one. */
async function read(texts: readonly string[], worker = "worker.mjs"): Promise<readonly string[]> {
  const here = ({ report }: { readonly report: { readonly id: string } }) => ({ answer: `${report.id} here` });
  const answering = { module: moduleIn(worker), setup: " there", make: async () => () => "" };
  const found: string[] = [];
  for await (const outcome of readOnThreads(reports(texts), here, answering, 1)) found.push(outcome instanceof Refusal ? outcome.message : outcome.answer);
  return found;
}
const placeless = (found: readonly string[]): readonly string[] => found.map((words) => words.replace(/ (here|there)$/, ""));

describe("reading on several threads", () => {
  test("order is kept where a batch takes longer", async () => {
    const texts = Array.from({ length: 200 }, (_, i) => (i % 60 === 0 ? "slow" : ""));
    expect(placeless(await read(texts))).toEqual(texts.map((_, i) => `${i}`));
  });

  test("this thread reads what the other has no room for", async () => {
    const found = await read(Array.from({ length: 200 }, () => ""));
    expect(new Set(found.map((words) => words.split(" ")[1]))).toEqual(new Set(["here", "there"]));
  });

  test("a report that fails is refused alone", async () => {
    expect(await read(["", "fail", ""])).toEqual(["0 there", "gather: cannot read x line 2: reading of 1 failed: Error: no luck", "2 there"]);
  });

  test("a thread that dies costs its batch and nothing else, and is replaced", async () => {
    // The first two batches are the other thread's, and it dies over the second.
    const texts = Array.from({ length: 3000 }, (_, i) => (i === 30 ? "die" : ""));
    const found = await read(texts);
    const lost = Array.from({ length: 20 }, (_, i) => 20 + i);
    expect(found.flatMap((words, i) => (words.includes("thread ended with code 7") ? [i] : []))).toEqual(lost);
    expect(placeless(found).filter((_, i) => !lost.includes(i))).toEqual(texts.map((_, i) => `${i}`).filter((_, i) => !lost.includes(i)));
  });

  test("a batch that waits behind the one over which a thread dies is its successor's", async () => {
    const texts = Array.from({ length: 40 }, (_, i) => (i === 10 ? "die" : ""));
    const found = await read(texts);
    expect(found.slice(0, 20).every((words) => words.includes("thread ended with code 7"))).toBe(true);
    expect(found.slice(20)).toEqual(texts.slice(20).map((_, i) => `${20 + i} there`));
  });

  test("what a slow source has sent is answered before it sends more", async () => {
    const answered = Promise.withResolvers<void>();
    async function* slowly(): AsyncGenerator<Gathered> {
      yield* reports(["", "", ""]);
      await answered.promise;
      yield* reports([""]);
    }
    const here = () => ({ answer: "" });
    const found: unknown[] = [];
    for await (const outcome of readOnThreads(slowly(), here, { module: moduleIn("worker.mjs"), setup: "", make: async () => () => "" }, 1))
      if (found.push(outcome) === 3) answered.resolve();
    expect(found).toEqual([{ answer: "0" }, { answer: "1" }, { answer: "2" }, { answer: "0" }]);
  });

  test("what threads that cannot start were given is read here", async () => {
    const found = await read(
      Array.from({ length: 130 }, () => ""),
      "stillborn.mjs",
    );
    expect(found).toEqual(Array.from({ length: 130 }, (_, i) => `${i} here`));
  });

  test("answers of bytes are handed over, the same on one thread and on two", async () => {
    const make = (await import(moduleIn("bytes.mjs"))) as { readonly default: () => Promise<Answer<Uint8Array>> };
    const answering = { module: moduleIn("bytes.mjs"), setup: null, make: make.default };
    const base = loadBase();
    const texts = Array.from({ length: 500 }, () => "نص");
    const read = async (threads: number): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const outcome of readMany(reports(texts), { base, answering, threads }))
        found.push(outcome instanceof Refusal ? outcome.message : Buffer.from(outcome.answer).toString());
      return found;
    };
    expect(await read(2)).toEqual(texts.map((_, i) => `${i}`));
    expect(await read(1)).toEqual(texts.map((_, i) => `${i}`));
  });
});
