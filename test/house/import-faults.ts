import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { importsOf } from "./imports-of.ts";
import { OWN_DATA_MODULES, ROOMS } from "./room-map.ts";
import { sourceFiles } from "./source-files.ts";

export interface ImportReport {
  readonly files: number;
  readonly rooms: ReadonlySet<string>;
  /** One line a fault: file, what it imports, why not, what to do instead. */
  readonly faults: readonly string[];
}

const roomOf = (file: string): string => file.split("/")[1] as string;

/** The file of the project that an import names; null where it names something else. */
function target(file: string, name: string): string | null {
  if (name.startsWith("#")) return `src/${name.slice(1)}`;
  return name.startsWith(".") ? posix.normalize(posix.join(posix.dirname(file), name)) : null;
}

function faultOf(file: string, name: string, known: ReadonlySet<string>): string | null {
  const room = roomOf(file);
  const rule = ROOMS[room];
  if (rule === undefined) return `room «${room}» is not in the import table: add it to ARCHITECTURE.md and room-map.ts`;
  if (name.startsWith("node:")) {
    if (rule.runtime === "any" || (rule.runtime === "own data" && OWN_DATA_MODULES.includes(name))) return null;
    return `room «${room}» does no I/O: ${rule.instead}`;
  }
  const to = target(file, name);
  if (to === null) return null;
  const other = roomOf(to);
  if (name.startsWith(".")) {
    if (!to.startsWith("src/") || other !== room) return `leaves its room by a relative path: import it as #${other}/…`;
  } else if (other === room) return "is in the same room: import it by a relative path";
  else if (!rule.rooms.includes(other)) return `room «${room}» may not import «${other}»: ${rule.instead}`;
  return known.has(to) ? null : "does not exist";
}

/** Each import cycle once, as `a → b → a`. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push(`import cycle: ${[...path.slice(path.indexOf(file)), file].join(" → ")}`);
      return;
    }
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Checks every import under `root`/src against the table, and that there is no cycle. */
export function importFaults(root: string): ImportReport {
  const files = sourceFiles(root, ["src"]);
  const known = new Set(files);
  const faults: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const names = importsOf(readFileSync(join(root, file), "utf8"));
    for (const name of names) {
      const fault = faultOf(file, name, known);
      if (fault !== null) faults.push(`${file} imports ${name}: ${fault}`);
    }
    graph.set(
      file,
      names.map((name) => target(file, name)).filter((to): to is string => to !== null && known.has(to)),
    );
  }
  return { files: files.length, rooms: new Set(files.map(roomOf)), faults: [...faults, ...cycles(graph)] };
}
