import { type Bytes, peek } from "./bytes-of.ts";
import { binaryFormat } from "./encoding/binary-format.ts";
import { encodingOf } from "./encoding/encoding.ts";
import { gatherLines } from "./gather-lines.ts";
import { gatherText } from "./gather-text.ts";
import type { Defaults, Gathered } from "./gathered.ts";
import { HEAD_BYTES } from "./limits.ts";
import { Binary } from "./refusals/binary.ts";
import { Refusal } from "./refusals/refusal.ts";

/** What an input holds: one text, JSON Lines, or either, to be told by how it begins. */
export type Form = "text" | "lines" | "either";

/** Reads one open input. Refusals are yielded; nothing is thrown for what the bytes hold. */
export async function* gatherInput(input: string, form: Form, bytes: Bytes, defaults: Defaults): AsyncGenerator<Gathered> {
  const origin = { input, line: null };
  try {
    const { head, all } = await peek(bytes, (seen) => seen.length >= HEAD_BYTES || (form !== "text" && beginsObject(seen)));
    const format = binaryFormat(head);
    if (format !== null) throw new Binary(origin, format);
    const start = head.subarray(0, HEAD_BYTES);
    const { encoding, mark } = encodingOf(start);
    const lines = form === "lines" || (form === "either" && beginsObject(start));
    // A single line with a NUL is that line's fault; an input of another kind is refused once.
    if (lines && encoding === "bytes" && !beginsObject(start) && start.includes(0)) throw new Binary(origin, "nul");
    if (lines) yield* gatherLines(input, all, encoding, mark, defaults);
    else yield await gatherText(input, all, encoding, mark, defaults);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield error;
  }
}

/** True where the bytes begin a JSON object: a brace with a key or the closing brace behind it. A text that merely opens with a brace does not. */
function beginsObject(head: Buffer): boolean {
  const { mark } = encodingOf(head);
  return /^\s*\{\s*["}]/.test(head.toString("latin1", mark, HEAD_BYTES).replaceAll("\0", ""));
}
