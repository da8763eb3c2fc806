import { jsonLine } from "../json-line.ts";
import { print } from "../output.ts";
import type { Beginning } from "./beginning.ts";
import type { Session } from "./session.ts";

/** Prints lines as a page; nothing where there are none. */
export const printLines = (lines: readonly string[]): Promise<void> => (lines.length === 0 ? Promise.resolve() : print(`${lines.join("\n")}\n`));

/** Prints a list: as JSON, an object a line, or as a page; says where it is empty, and where there is more than was asked for. */
export async function showList<T>({ items, more }: Beginning<T>, page: (items: readonly T[]) => Promise<readonly string[]>, session: Session): Promise<number> {
  const { options, say, store, tell } = session;
  if (options.json) for (const item of items) await print(jsonLine(item));
  else if (items.length > 0) await printLines(await page(items));
  if (items.length === 0) {
    const empty = (await store.counts()).reports === 0;
    // No line of JSON says that by itself.
    if (empty || !options.json) tell(say(empty ? "record.empty" : "record.nothing-found"));
  }
  if (more) tell(say("record.more"));
  return 0;
}
