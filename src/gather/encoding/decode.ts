import { isUtf8 } from "node:buffer";
import type { Origin } from "../origin.ts";
import { Binary } from "../refusals/binary.ts";
import { DamagedUtf8 } from "../refusals/damaged-utf8.ts";
import { UnknownEncoding } from "../refusals/unknown-encoding.ts";
import { damageOffset } from "./damage.ts";
import type { Encoding } from "./encoding.ts";
import { fromUtf16 } from "./utf16.ts";
import { fromWindows1256 } from "./windows-1256.ts";

/**
 * Reads bytes behind the byte-order mark as text. Bidi controls and lone surrogates are kept.
 * Throws `Binary` for NUL characters, `DamagedUtf8`, `UnknownEncoding`.
 */
export function decode(bytes: Buffer, encoding: Encoding, origin: Origin): string {
  const text = encoding === "bytes" ? fromBytes(bytes, origin) : fromUtf16(bytes, encoding);
  if (text.includes("\0")) throw new Binary(origin, "nul");
  return text;
}

function fromBytes(bytes: Buffer, origin: Origin): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  if (bytes.includes(0)) throw new Binary(origin, "nul");
  const damage = damageOffset(bytes);
  if (damage !== null) throw new DamagedUtf8(origin, damage);
  const text = fromWindows1256(bytes);
  if (text === null) throw new UnknownEncoding(origin);
  return text;
}
