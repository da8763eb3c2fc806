import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { sourceFiles } from "./source-files.ts";

/** Rooms of `src` that the workbench may take values from: pure, and without schemas, so that it stays small. */
const VALUES = [/^#text\/wording\/[\w-]+\.ts$/, /^#model\/(?:calendar|can-be-side|edtf|counted-period|ordinal-scope|parties-of|unnamed-sources)\.ts$/];
/** Of these it may know the shapes. */
const TYPES = [/^#model\//, /^#serve\/contract\//];
const INSTEAD = "the workbench knows the API alone: ask it, or add to its contract";

interface Import {
  readonly name: string;
  readonly typesOnly: boolean;
}

/** What a module of the workbench imports, and whether as types alone. */
function importsOf(source: string): readonly Import[] {
  const told = [...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm)].map((m) => ({
    name: m[2] as string,
    typesOnly: m[1] !== undefined,
  }));
  const bare = [...source.matchAll(/^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm)].map((m) => ({
    name: (m[1] ?? m[2]) as string,
    typesOnly: false,
  }));
  return [...told, ...bare];
}

function faultOf(file: string, { name, typesOnly }: Import): string | null {
  if (name.startsWith("node:")) return "the workbench runs in a browser: it opens no files";
  if (name.startsWith(".")) {
    const to = posix.normalize(posix.join(posix.dirname(file), name));
    return to.startsWith("web/") ? null : "leaves the workbench by a relative path";
  }
  if (!name.startsWith("#")) return null;
  if (VALUES.some((allowed) => allowed.test(name))) return null;
  if (!TYPES.some((allowed) => allowed.test(name))) return INSTEAD;
  return typesOnly ? null : `only its types may be imported: ${INSTEAD}`;
}

/** Checks every import of the workbench under `root`/web, but for its tests and its build. */
export function webImportFaults(root: string): { readonly files: number; readonly faults: readonly string[] } {
  const files = [".ts", ".tsx"].flatMap((ending) => sourceFiles(root, ["web"], ending)).filter((file) => !/^web\/(?:test|dist)\/|\.config\.ts$/.test(file));
  const faults = files.flatMap((file) =>
    importsOf(readFileSync(join(root, file), "utf8")).flatMap((each) => {
      const fault = faultOf(file, each);
      return fault === null ? [] : [`${file} imports ${each.name}: ${fault}`];
    }),
  );
  return { files: files.length, faults };
}
