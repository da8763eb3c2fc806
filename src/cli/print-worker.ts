import type { Base } from "#knowledge/base.ts";
import type { Answer, Answering } from "#pipeline/answering.ts";
import { jsonLine } from "./json-line.ts";
import type { Lang } from "./messages/say.ts";

/** How readings are printed. */
export interface Printing {
  readonly json: boolean;
  readonly lang: Lang;
  readonly colour: boolean;
  /** Nothing is shortened; of no effect on JSON. */
  readonly full: boolean;
}

/** What the command prints for each reading, as UTF-8, made on the thread that reads: a reading is far larger for a thread to hand over than its line. */
export const printing = (setup: Printing): Answering<Printing, Uint8Array> => ({ make: makePrinting, module: import.meta.url, setup });

/** Loads what one thread needs to print; see `MakeAnswer`. */
export default async function makePrinting(setup: Printing, base: Base): Promise<Answer<Uint8Array>> {
  const encoder = new TextEncoder();
  if (setup.json) return (reading) => encoder.encode(jsonLine(reading));
  const [{ digest }, { pageOf }] = await Promise.all([import("./digest/digest.ts"), import("./digest/page-of.ts")]);
  const page = await pageOf(setup, base);
  return (reading, origin) => encoder.encode(digest(reading, origin, page));
}
