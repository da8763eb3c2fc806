import type { Bytes } from "./bytes-of.ts";
import { decode } from "./encoding/decode.ts";
import type { Encoding } from "./encoding/encoding.ts";
import type { Defaults, Gathered } from "./gathered.ts";
import { LINE_BYTES } from "./limits.ts";
import { type Line, linesOf } from "./lines.ts";
import { Empty } from "./refusals/empty.ts";
import { LineTooLong } from "./refusals/line-too-long.ts";
import { Refusal } from "./refusals/refusal.ts";
import { reportOfLine } from "./report-of-line.ts";

/** Reads JSON Lines: a report or a refusal for each line that is not blank. */
export async function* gatherLines(input: string, bytes: Bytes, encoding: Encoding, mark: number, defaults: Defaults): AsyncGenerator<Gathered> {
  let any = false;
  for await (const line of linesOf(bytes, encoding, mark, LINE_BYTES)) {
    const gathered = gatherLine(line, input, encoding, defaults);
    if (gathered === null) continue;
    any = true;
    yield gathered;
  }
  if (!any) yield new Empty({ input, line: null });
}

function gatherLine(line: Line, input: string, encoding: Encoding, defaults: Defaults): Gathered | null {
  const origin = { input, line: line.number };
  if (line.bytes === null) return new LineTooLong(origin, LINE_BYTES);
  try {
    const text = decode(line.bytes, encoding, origin);
    return text.trim() === "" ? null : { report: reportOfLine(text, origin, defaults), origin };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
