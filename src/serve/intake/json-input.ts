import { Refused } from "../http/refused.ts";
import type { GivenInput } from "../jobs/job-folder.ts";

/** Reports in JSON, one or a list, as lines: the first is line 1. */
export function jsonInput(name: string, value: unknown): GivenInput {
  const reports = Array.isArray(value) ? value : [value];
  if (reports.length === 0) throw new Refused(400, "body-invalid", "detail.body-empty");
  return { name, form: "lines", bytes: Buffer.from(reports.map((report) => `${JSON.stringify(report)}\n`).join("")) };
}
