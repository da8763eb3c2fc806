import type { Bytes } from "./bytes-of.ts";
import type { Encoding } from "./encoding/encoding.ts";

/** A line without its end; `bytes` is null where it was longer than the limit. UTF-16 lines keep their byte order. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Where the next line feed begins; -1 where there is none. In UTF-16 it takes two bytes, at an even place. */
function lineFeed(piece: Buffer, from: number, encoding: Encoding): number {
  if (encoding === "bytes") return piece.indexOf(0x0a, from);
  const feed = encoding === "utf-16le" ? "\n\0" : "\0\n";
  let at = piece.indexOf(feed, from, "latin1");
  while (at >= 0 && (at & 1) === 1) at = piece.indexOf(feed, at + 1, "latin1");
  return at;
}

/** Joins pieces so that each has an even number of bytes: a unit of UTF-16 is never cut. */
async function* evenPieces(bytes: Bytes): Bytes {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const even = whole.length & ~1;
    rest = whole.subarray(even);
    if (even > 0) yield whole.subarray(0, even);
  }
}

/** Cuts bytes into lines, holding no more than `limit` bytes of one. `skip` bytes at the beginning (a byte-order mark) are left out. */
export async function* linesOf(bytes: Bytes, encoding: Encoding, skip: number, limit: number): AsyncGenerator<Line> {
  const width = encoding === "bytes" ? 1 : 2;
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer): void => {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  };
  const line = (): Line => {
    const made = { number, bytes: size > limit ? null : held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held) };
    number++;
    held = [];
    size = 0;
    return made;
  };
  let left = skip;
  for await (const piece of encoding === "bytes" ? bytes : evenPieces(bytes)) {
    let from = Math.min(left, piece.length);
    left -= from;
    for (let at = lineFeed(piece, from, encoding); at >= 0; at = lineFeed(piece, from, encoding)) {
      take(piece.subarray(from, at));
      yield line();
      from = at + width;
    }
    if (from < piece.length) take(piece.subarray(from));
  }
  if (size > 0) yield line();
}
