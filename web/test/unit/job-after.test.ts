import { expect, test } from "vitest";
import type { Job } from "../../api/answers.ts";
import { afterProgress, afterRefusal, hasEnded } from "../../add/job-after.ts";

const NOTHING = { added: 0, known: 0, refused: 0, copies: 0 };
const JOB: Job = {
  id: "5e0c1d7a9b3f2468ace01357",
  state: "waiting",
  createdAt: "2025-04-25T10:00:00.000Z",
  startedAt: null,
  endedAt: null,
  inputs: ["a.jsonl"],
  counts: NOTHING,
  refusals: [],
  reports: [],
  error: null,
};
const refusal = (line: number): Job["refusals"][number] => ({ input: "a.jsonl", line, reason: "broken-json", message: { ar: "معطوب", en: "broken" } });

test("a job that tells of its progress is running", () => {
  const job = afterProgress(JOB, { ...NOTHING, added: 20 });
  expect([job.state, job.counts.added, hasEnded(job)]).toEqual(["running", 20, false]);
});

test("a refusal that is told again is named once, and no more than a job names", () => {
  const once = afterRefusal(JOB, refusal(1));
  expect(afterRefusal(once, refusal(1))).toBe(once);
  let job = once;
  for (let line = 1; line <= 300; line++) job = afterRefusal(job, refusal(line));
  expect(job.refusals.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
});
