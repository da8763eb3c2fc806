import type { Base } from "#knowledge/base.ts";
import type { Answer, Answering } from "#pipeline/answering.ts";
import type { Page } from "./digest/page.ts";
import { jsonLine } from "./json-line.ts";
import type { Lang } from "./messages/say.ts";

/** How readings are printed. */
export interface Printing {
  readonly json: boolean;
  readonly lang: Lang;
  readonly colour: boolean;
}

/** What the command prints for each reading, as UTF-8, made on the thread that reads: a reading is far larger for a thread to hand over than its line. */
export const printing = (setup: Printing): Answering<Printing, Uint8Array> => ({ make: makePrinting, module: import.meta.url, setup });

/** Loads what one thread needs to print; see `MakeAnswer`. */
export default async function makePrinting({ json, lang, colour }: Printing, base: Base): Promise<Answer<Uint8Array>> {
  const encoder = new TextEncoder();
  if (json) return (reading) => encoder.encode(jsonLine(reading));
  const [{ digest }, { makePaint }, { loadSay }] = await Promise.all([import("./digest/digest.ts"), import("./digest/paint.ts"), import("./messages/say.ts")]);
  const page: Page = {
    say: await loadSay(lang),
    paint: makePaint(colour),
    namesOf: (id) => {
      const known = base.entities.get(id);
      return known === undefined ? null : { ar: known.ar, en: known.en };
    },
  };
  return (reading, origin) => encoder.encode(digest(reading, origin, page));
}
