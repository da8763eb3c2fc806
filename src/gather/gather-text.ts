import { basename, extname } from "node:path";
import type { Bytes } from "./bytes-of.ts";
import { contentHash } from "./content-hash.ts";
import { decode } from "./encoding/decode.ts";
import type { Encoding } from "./encoding/encoding.ts";
import type { Defaults, Gathered } from "./gathered.ts";
import { FILE_BYTES, TEXT_BYTES } from "./limits.ts";
import { Empty } from "./refusals/empty.ts";
import { TextTooLarge } from "./refusals/text-too-large.ts";

/** Reads a whole input as the text of one report; throws the refusal where it is none. Its id is the file's name and a piece of its content's hash. */
export async function gatherText(input: string, bytes: Bytes, encoding: Encoding, mark: number, defaults: Defaults): Promise<Gathered> {
  const origin = { input, line: null };
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > FILE_BYTES) throw new TextTooLarge(origin, TEXT_BYTES);
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces).subarray(mark), encoding, origin);
  if (text.trim() === "") throw new Empty(origin);
  if (Buffer.byteLength(text) > TEXT_BYTES) throw new TextTooLarge(origin, TEXT_BYTES);
  const id = `${input === "-" ? "stdin" : basename(input, extname(input))}-${contentHash(text)}`;
  return { report: { id, publishedAt: defaults.publishedAt, outlet: defaults.outlet, url: null, title: null, text }, origin };
}
