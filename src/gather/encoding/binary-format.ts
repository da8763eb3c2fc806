/** How formats that are no text begin. Longer and rarer beginnings need no order: none is the beginning of another. */
const BEGINNINGS: readonly (readonly [format: string, bytes: string])[] = [
  ["pdf", "%PDF-"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["gzip", "\x1f\x8b"],
  ["7z", "7z\xbc\xaf\x27\x1c"],
  ["rar", "Rar!\x1a\x07"],
  ["xz", "\xfd7zXZ\x00"],
  ["zstd", "\x28\xb5\x2f\xfd"],
  ["bzip2", "BZh91AY&SY"],
  ["word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", "{\\rtf"],
  ["image", "\x89PNG\r\n\x1a\n"],
  ["image", "\xff\xd8\xff"],
  ["image", "GIF87a"],
  ["image", "GIF89a"],
  ["image", "II*\x00"],
  ["image", "MM\x00*"],
  ["riff", "RIFF"],
  ["audio", "OggS"],
  ["audio", "ID3"],
  ["program", "\x7fELF"],
  ["sqlite", "SQLite format 3\x00"],
];

/** The format whose beginning the bytes carry; null where none is known. */
export function binaryFormat(head: Buffer): string | null {
  const start = head.toString("latin1", 0, 16);
  return BEGINNINGS.find(([, bytes]) => start.startsWith(bytes))?.[0] ?? null;
}
