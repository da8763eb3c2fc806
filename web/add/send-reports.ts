import type { JobAccepted } from "../api/answers.ts";
import { queryOf, request } from "../api/request.ts";

/** Facts of reports that carry none of their own. */
export interface Defaults {
  readonly date: string;
  readonly outlet: string;
  readonly title: string;
}

/** The same key for the same sending: pressing twice, or sending again after a broken line, takes nothing in twice. */
export const newKey = (): string => crypto.randomUUID();

async function accepted(path: string, init: RequestInit, key: string): Promise<string> {
  const response = await request(path, { ...init, method: "POST", headers: { ...(init.headers as Record<string, string>), "Idempotency-Key": key } });
  return ((await response.json()) as JobAccepted).job;
}

/** Sends a pasted text; the answer is the job that takes it in. */
export const sendText = (text: string, { date, outlet, title }: Defaults, key: string): Promise<string> =>
  accepted(`/reports${queryOf({ date, outlet, title })}`, { body: text, headers: { "Content-Type": "text/plain; charset=utf-8" } }, key);

/** Sends files as they are. */
export function sendFiles(files: readonly File[], { date, outlet }: Defaults, key: string): Promise<string> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  return accepted(`/reports${queryOf({ date, outlet })}`, { body: form }, key);
}
