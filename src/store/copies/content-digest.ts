import { createHash } from "node:crypto";
import type { Store } from "../store.ts";

/** SHA-256 over all that is precious, in order: reports (without their genre, which is read), decisions, stories. Two records with the same digest hold the same. */
export async function contentDigest(store: Store): Promise<string> {
  const digest = createHash("sha256");
  const put = (part: string, value: unknown): void => {
    digest.update(`${part} ${JSON.stringify(value)}\n`);
  };
  for await (const { genre: _read, ...report } of store.allReports()) put("report", report);
  for (const decision of await store.decisions()) put("decision", decision);
  for (const story of await store.stories()) put("story", story);
  return digest.digest("hex");
}
