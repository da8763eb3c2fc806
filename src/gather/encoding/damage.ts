import { isUtf8 } from "node:buffer";

/**
 * Where the bytes are UTF-8 with a few broken sequences, the offset of the first broken one; null where most sequences beyond ASCII are
 * broken, that is where the bytes are no UTF-8 at all. Read as windows-1256, damaged UTF-8 would give Arabic letters and no sense.
 */
export function damageOffset(bytes: Buffer): number | null {
  let whole = 0;
  let broken = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 1) {
      i++;
      continue;
    }
    if (length > 1 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
      whole++;
      i += length;
      continue;
    }
    if (first < 0) first = i;
    broken++;
    i++;
    // The rest of a broken sequence counts with it.
    while (i < bytes.length && ((bytes[i] as number) & 0xc0) === 0x80) i++;
  }
  return broken > 0 && whole > broken ? first : null;
}
