import { createHash } from "node:crypto";

/** The first 12 hexadecimal digits of SHA-256 over the text as UTF-8: the same text has the same one on any machine. */
export const contentHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
