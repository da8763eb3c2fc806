import { type Bytes, peek } from "./bytes-of.ts";
import { binaryFormat } from "./encoding/binary-format.ts";
import { type Encoding, encodingOf } from "./encoding/encoding.ts";
import { fromUtf16 } from "./encoding/utf16.ts";
import { gatherLines } from "./gather-lines.ts";
import { gatherText } from "./gather-text.ts";
import type { Defaults, Gathered } from "./gathered.ts";
import { HEAD_BYTES, LINE_BYTES } from "./limits.ts";
import { Binary } from "./refusals/binary.ts";
import { Refusal } from "./refusals/refusal.ts";

/** What an input holds: one text, JSON Lines, or either, to be told by its first line. */
export type Form = "text" | "lines" | "either";

/** Reads one open input. Refusals are yielded, nothing is thrown for what the bytes hold. */
export async function* gatherInput(input: string, form: Form, bytes: Bytes, defaults: Defaults): AsyncGenerator<Gathered> {
  try {
    const { head, all } = await peek(bytes, (seen) => seen.length >= HEAD_BYTES || (form === "either" && hasLine(seen)));
    const format = binaryFormat(head);
    if (format !== null) throw new Binary({ input, line: null }, format);
    const { encoding, mark } = encodingOf(head.subarray(0, HEAD_BYTES));
    if (form === "lines" && encoding === "bytes" && !/^\s*\{/.test(head.toString("latin1", mark)) && head.subarray(0, HEAD_BYTES).includes(0))
      throw new Binary({ input, line: null }, "nul");
    if (form === "lines") yield* gatherLines(input, all, encoding, mark, defaults);
    else if (form === "text") yield await gatherText(input, all, encoding, mark, defaults);
    else yield* gatherEither(input, all, encoding, mark, defaults);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield error;
  }
}

/** A line end after something else than white space, in any encoding: enough to see what the first line is. */
const hasLine = (seen: Buffer): boolean => /\S[^\n]*\n/.test(seen.toString("latin1", 0, HEAD_BYTES).replaceAll("\0", ""));

/** JSON Lines where the first line begins an object with a key or parses; else a text that happens to begin with a brace. */
async function* gatherEither(input: string, bytes: Bytes, encoding: Encoding, mark: number, defaults: Defaults): AsyncGenerator<Gathered> {
  const { head, all } = await peek(bytes, (seen) => seen.length > LINE_BYTES || hasLine(seen) || !beginsWithBrace(seen, encoding, mark));
  const start = readable(head, encoding, mark).trimStart();
  const first = start.slice(0, start.includes("\n") ? start.indexOf("\n") : undefined);
  if (beginsWithBrace(head, encoding, mark) && (/^\{\s*["}]/.test(first) || parses(first))) yield* gatherLines(input, all, encoding, mark, defaults);
  else yield await gatherText(input, all, encoding, mark, defaults);
}
