import { createReadStream } from "node:fs";
import type { Origin } from "./origin.ts";
import { NotFound } from "./refusals/not-found.ts";
import { Unreadable } from "./refusals/unreadable.ts";

/** The bytes of an input, piece by piece. */
export type Bytes = AsyncIterable<Buffer>;

/** Large enough that a 3 kB report costs no call of its own, small enough that a piece is read through before the collector takes it for old: old ones pile up. */
const PIECE = 64 * 1024;

/** What a failed call of the system means for an input. */
export function systemRefusal(error: unknown, origin: Origin): NotFound | Unreadable {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  return code === "ENOENT" || code === "ENOTDIR" ? new NotFound(origin, { cause: error }) : new Unreadable(origin, code, { cause: error });
}

/** The bytes of a file, or of any other source; failures of the system are thrown as refusals. */
export async function* bytesOf(input: string, source: Bytes = createReadStream(input, { highWaterMark: PIECE })): Bytes {
  try {
    yield* source;
  } catch (error) {
    throw systemRefusal(error, { input, line: null });
  }
}

/** Takes the beginning of the bytes, at least `size` where there are so many, and gives it back with all of them. */
export async function peek(bytes: Bytes, enough: (head: Buffer) => boolean): Promise<{ readonly head: Buffer; readonly all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const pieces: Buffer[] = [];
  let head: Buffer = Buffer.alloc(0);
  while (!enough(head)) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value);
    head = pieces.length === 1 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* all(): Bytes {
    if (head.length > 0) yield head;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head, all: all() };
}
