import { MOST_LEVELS } from "./limits.ts";
import { Refused } from "./refused.ts";

const MB = 1024 * 1024;
/** Letters that open and close levels, quote, and escape, as bytes of UTF-8. */
const [QUOTE, BACKSLASH, BRACKET, BRACE, BRACKET_END, BRACE_END] = [0x22, 0x5c, 0x5b, 0x7b, 0x5d, 0x7d];

const tooLarge = (most: number): Refused => new Refused(413, "body-too-large", "detail.body-too-large", { megabytes: Math.max(most / MB, 0.25) });

/** Reads a body of at most so many bytes; what is larger is refused before it is read, or as soon as that shows. */
export async function readBody(request: Request, most: number): Promise<Buffer> {
  const coding = request.headers.get("content-encoding");
  if (coding !== null && coding !== "identity") throw new Refused(415, "media-type-unsupported", "detail.content-encoding", { given: coding });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null)
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > most) throw tooLarge(most);
      pieces.push(piece);
    }
  return Buffer.concat(pieces);
}

/** The value of a body of JSON in UTF-8. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new Refused(400, "body-invalid", "detail.body-empty");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused(400, "encoding-wrong", "detail.encoding-wrong", {}, { cause });
  }
  if (levelsOf(bytes) > MOST_LEVELS) throw new Refused(400, "json-broken", "detail.json-deep", { levels: MOST_LEVELS });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refused(400, "json-broken", ...whereBroken(cause), { cause });
  }
}

/** Where the parser stopped, so far as it says; its message itself would quote what was sent. */
function whereBroken(error: unknown): ["detail.json-broken" | "detail.json-broken.at" | "detail.json-broken.end", { position?: string }] {
  const message = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return ["detail.json-broken.at", { position }];
  return [message.includes("end of JSON") ? "detail.json-broken.end" : "detail.json-broken", {}];
}

/** How deep JSON is nested, by its brackets. */
function levelsOf(bytes: Buffer): number {
  let level = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (quoted) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === BRACKET || byte === BRACE) deepest = Math.max(deepest, ++level);
    else if (byte === BRACKET_END || byte === BRACE_END) level--;
  }
  return deepest;
}
