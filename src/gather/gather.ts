import { stat } from "node:fs/promises";
import { type Bytes, bytesOf, systemRefusal } from "./bytes-of.ts";
import { filesUnder } from "./folder.ts";
import { type Form, gatherInput } from "./gather-input.ts";
import type { Defaults, Gathered } from "./gathered.ts";
import { NoReports } from "./refusals/no-reports.ts";

/** The name of standard input among the paths. */
export const STANDARD_INPUT = "-";

const NONE: Defaults = { publishedAt: null, outlet: null };

/**
 * Reads the reports of files, folders and standard input, in the order given and one at a time: memory does not grow with the input.
 * What cannot be read is yielded as a refusal in its place, and the rest goes on.
 */
export async function* gather(paths: readonly string[], standardInput: Bytes, defaults: Defaults = NONE): AsyncGenerator<Gathered> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield* gatherInput(path, "either", bytesOf(path, standardInput), defaults);
    else yield* gatherPath(path, defaults);
  }
}

async function* gatherPath(path: string, defaults: Defaults): AsyncGenerator<Gathered> {
  const origin = { input: path, line: null };
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield systemRefusal(error, origin);
    return;
  }
  if (!isFolder) {
    yield* gatherInput(path, formOf(path), bytesOf(path), defaults);
    return;
  }
  let any = false;
  for await (const file of filesUnder(path)) {
    any = true;
    if (typeof file === "string") yield* gatherInput(file, formOf(file), bytesOf(file), defaults);
    else yield file;
  }
  if (!any) yield new NoReports(origin);
}

/** A file of another name, or a pipe, is told by how it begins. */
function formOf(path: string): Form {
  const name = path.toLowerCase();
  return name.endsWith(".txt") ? "text" : name.endsWith(".jsonl") ? "lines" : "either";
}
