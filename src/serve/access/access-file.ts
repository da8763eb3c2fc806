import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";

const PRIVATE_FILE = 0o600;

/** Who may come in from outside this machine: hashes alone, so that a copy of the folder opens nothing. */
const Kept = z.object({
  /** SHA-256 of the token, hexadecimal. */
  token: z.string(),
  /** SHA-256 of what browsers that came in keep, and until when they may, ISO 8601. */
  sessions: z.array(z.object({ hash: z.string(), until: z.string() }).readonly()).readonly(),
});
export type Kept = z.infer<typeof Kept>;

/** What is kept in a file; null where there is none. A file that cannot be read is an error: a new token would lock those out who have the old one. */
export function readAccess(file: string): Kept | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return Kept.parse(JSON.parse(text));
}

/** Writes it, whole or not at all, for this user's eyes only. */
export function writeAccess(file: string, kept: Kept): void {
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: PRIVATE_FILE, flush: true });
  renameSync(`${file}.new`, file);
}
