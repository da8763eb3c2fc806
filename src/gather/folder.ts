import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemRefusal } from "./bytes-of.ts";
import type { Refusal } from "./refusals/refusal.ts";

/** Files that a folder is searched for. */
const WANTED = /\.(txt|jsonl)$/i;

/** The .txt and .jsonl files under a folder in the order of their names, folders at the place of theirs. Links that lead back into the way here are not followed. */
export async function* filesUnder(folder: string, above: readonly string[] = []): AsyncGenerator<string | Refusal> {
  let names: string[];
  let real: string;
  try {
    real = await realpath(folder);
    if (above.includes(real)) return;
    names = (await readdir(folder)).sort();
  } catch (error) {
    yield systemRefusal(error, { input: folder, line: null });
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    // A link without a target is of interest only where it would be read.
    const kind = await stat(path).catch(() => null);
    if (kind?.isDirectory() === true) yield* filesUnder(path, [...above, real]);
    else if (WANTED.test(name)) yield path;
  }
}
