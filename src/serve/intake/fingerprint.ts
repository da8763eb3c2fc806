import { createHash } from "node:crypto";
import type { GivenContent } from "../jobs/jobs.ts";

/** The hash of what is given, whatever form it came in. */
export function fingerprint({ inputs, defaults, title }: GivenContent): string {
  const hash = createHash("sha256").update(JSON.stringify([defaults.publishedAt, defaults.outlet, title]));
  for (const { name, form, bytes } of inputs) hash.update(JSON.stringify([name, form, bytes.length])).update(bytes);
  return hash.digest("hex");
}
