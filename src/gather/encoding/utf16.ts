/** The byte order of UTF-16. */
export type Utf16 = "utf-16le" | "utf-16be";

/** High bytes of what a text of news is made of: Latin, Arabic and its extensions, punctuation, presentation forms. */
const HIGH_BYTES = new Set([0x00, 0x06, 0x07, 0x08, 0x20, 0xfb, 0xfc, 0xfd, 0xfe]);
/** Of sampled units with such a high byte; a few emoji or other scripts may stand between. */
const SHARE = 0.9;

/** UTF-16 without a byte-order mark, told by where NUL and 0x06 (the Arabic block) stand; null for anything else. */
export function utf16Pattern(head: Buffer): Utf16 | null {
  const units = head.length >> 1;
  if (units === 0) return null;
  const known: [number, number] = [0, 0];
  const telling: [number, number] = [0, 0];
  for (let i = 0; i < units * 2; i++) {
    const byte = head[i] as number;
    const place = (i & 1) as 0 | 1;
    if (HIGH_BYTES.has(byte)) known[place]++;
    if (byte === 0x00 || byte === 0x06) telling[place]++;
  }
  if (known[1] >= units * SHARE && telling[1] > telling[0] * 4) return "utf-16le";
  if (known[0] >= units * SHARE && telling[0] > telling[1] * 4) return "utf-16be";
  return null;
}

/** Reads UTF-16, lone surrogates kept as they are; a last odd byte is dropped. */
export function fromUtf16(bytes: Buffer, order: Utf16): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  return (order === "utf-16le" ? even : Buffer.from(even).swap16()).toString("utf16le");
}
