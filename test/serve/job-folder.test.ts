import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Job } from "../../src/serve/contract/jobs.ts";
import { dropDisk, smallDisk } from "../small-disk.ts";
import { forget, served } from "./served.ts";

const LINES = 300;
const lines = Array.from({ length: LINES }, (_, i) =>
  JSON.stringify({
    publishedAt: "2025-04-25",
    text: `التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس، في الجولة رقم ${i}.`,
  }),
).join("\n");

/** A data folder whose server ended in the midst of a job. */
async function interrupted(): Promise<{ folder: string; job: string; jobFile: string; input: string }> {
  const server = await served();
  const { job } = (await server.ask("/api/v1/reports", { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: lines })).json;
  await server.close();
  const folder = join(server.folder, "jobs", job);
  const input = join(folder, "0.input");
  expect(existsSync(input)).toBe(true);
  return { folder: server.folder, job, jobFile: join(folder, "job.json"), input };
}

/** Serves a folder until a job of it is over; the answer is how many of its reports are on record. */
async function takenInAt(folder: string, job: string): Promise<number> {
  const server = await served({ folder });
  const { counts, refusals } = await server.over(job);
  expect(refusals).toEqual([]);
  await server.close();
  return counts.added + counts.known;
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), "qanat-elsewhere-"));

test("a copy of a data folder takes in its own inputs and leaves those of the folder that it was copied from", async () => {
  const { folder, job, input } = await interrupted();
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  expect(await takenInAt(copy, job)).toBe(LINES);
  expect(existsSync(input)).toBe(true);
  expect(existsSync(join(copy, "jobs", job, "0.input"))).toBe(false);
  expect(await takenInAt(folder, job)).toBe(LINES);
  for (const each of [copy, folder]) forget(each);
});

test("a data folder that was moved goes on with its jobs, one with whole paths in its job files as well", async () => {
  const { folder, job, jobFile, input } = await interrupted();
  const kept = JSON.parse(readFileSync(jobFile, "utf8"));
  expect(JSON.stringify(kept)).not.toContain(folder);
  // As job files were written before.
  kept.intake.inputs[0].file = input;
  writeFileSync(jobFile, JSON.stringify(kept));
  const moved = join(newFolder(), "data");
  renameSync(folder, moved);
  expect(await takenInAt(moved, job)).toBe(LINES);
  expect(existsSync(join(moved, "jobs", job, "0.input"))).toBe(false);
  forget(join(moved, ".."));
});

test("jobs are told of for a day after their end, whether others came since or not", async () => {
  const first = await served();
  const { id } = await first.takeIn(lines.slice(0, lines.indexOf("\n")));
  await first.close();
  const jobFile = join(first.folder, "jobs", id, "job.json");
  const kept = JSON.parse(readFileSync(jobFile, "utf8"));
  const endedAt = (hoursAgo: number): string => new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
  for (const [hoursAgo, told] of [
    [23, [id]],
    [25, []],
  ] as const) {
    writeFileSync(jobFile, JSON.stringify({ ...kept, job: { ...kept.job, endedAt: endedAt(hoursAgo) } }));
    const server = await served({ folder: first.folder });
    expect((await server.ask("/api/v1/jobs")).json.items.map((job: Job) => job.id)).toEqual(told);
    for (const path of [id, `${id}/events`]) expect((await server.ask(`/api/v1/jobs/${path}`)).status).toBe(told.length > 0 ? 200 : 404);
    await server.close();
  }
  forget(first.folder);
});

const disk = smallDisk(8);
afterAll(() => dropDisk(disk));

test.runIf(disk !== null)("where the disk is full, each who sends the same is told so, and can send again once there is room", async () => {
  const server = await served({ folder: join(disk ?? "", "data") });
  const form = new FormData();
  for (let i = 0; i < 100; i++) form.append("files", new File(["x".repeat(100_000)], `${i}.txt`));
  const request = new Response(form);
  const headers = { "content-type": request.headers.get("content-type") ?? "", "idempotency-key": "same" };
  const body = new Uint8Array(await request.arrayBuffer());
  const send = () => server.ask("/api/v1/reports", { method: "POST", headers, body });
  const answers = await Promise.all([send(), send(), send(), send()]);
  expect(answers.map(({ status, json }) => [status, json.code])).toEqual(answers.map(() => [507, "disk-full"]));
  expect((await server.takeIn(lines.slice(0, lines.indexOf("\n")))).counts.added).toBe(1);
  await server.close();
});
