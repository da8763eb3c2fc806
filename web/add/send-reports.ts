import type { JobAccepted } from "../api/answers.ts";
import { queryOf, request } from "../api/request.ts";
import type { KeyedSending } from "./sending-key.ts";

/** Sends files as they are, or a pasted text; the answer is the job that takes them in. */
export async function sendReports({ files, text, defaults: { date, outlet, title }, key }: KeyedSending): Promise<string> {
  const facts = files.length > 0 ? { date, outlet } : { date, outlet, title };
  const type = files.length > 0 ? {} : { "Content-Type": "text/plain; charset=utf-8" };
  const response = await request(`/reports${queryOf(facts)}`, {
    method: "POST",
    headers: { ...type, "Idempotency-Key": key },
    body: files.length > 0 ? formOf(files) : text,
  });
  return ((await response.json()) as JobAccepted).job;
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return form;
}
