import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
/** What the workbench is made of. */
const SOURCES = ["web", "src/model", "src/text/wording", "src/serve/contract", "package-lock.json"];
const DIST = join(ROOT, "web/dist");
/** Beside the build: the hash of the sources that it was made of. */
const MARK = join(DIST, "made-of.txt");

const files = (path: string): readonly string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(DIST))
    .map((entry) => join(entry.parentPath, entry.name));

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES)
    for (const file of (source.endsWith(".json") ? [join(ROOT, source)] : files(source)).toSorted())
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the workbench where it was not built from these sources yet. The answer is whether it had to. */
export async function buildWhenChanged(): Promise<boolean> {
  const hash = hashOfSources();
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === hash) return false;
  // Large: loaded only where something is to be built.
  const { build } = await import("vite");
  await build({ configFile: join(ROOT, "web/vite.config.ts"), logLevel: "error" });
  writeFileSync(MARK, hash);
  return true;
}
