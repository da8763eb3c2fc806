/** `npm start`: takes the example reports into a record of their own, builds the workbench where that is needed, and serves both until it is ended. Options are those of `qanat serve`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "#cli/main.ts";
import { openStore } from "#store/open-store.ts";
import { buildWhenChanged } from "./build-workbench.ts";

const ROOT = join(import.meta.dirname, "..");
const RECORD = join(ROOT, ".cache/example");
/** The note in the record that says with which reader it was made. */
const READER_NOTE = "example-reader";

/** A hash of all that decides what is read and what the record makes of it. */
function readerHash(): string {
  const hash = createHash("sha256");
  for (const room of ["model", "text", "knowledge", "read", "record"])
    for (const entry of readdirSync(join(ROOT, "src", room), { withFileTypes: true, recursive: true }).toSorted((a, b) =>
      join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
    ))
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
  return hash.digest("hex");
}

async function withStore<T>(work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
  const store = await openStore(RECORD);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const hash = readerHash();
const before = await withStore((store) => store.note(READER_NOTE));
if (before !== hash) {
  for (const command of [["add", join(ROOT, "examples/reports"), "-q"], ...(before === null ? [] : [["rebuild", "-q"]])]) {
    const code = await main([...command, "--data", RECORD]);
    if (code !== 0) process.exit(code);
  }
  await withStore((store) => store.putNote(READER_NOTE, hash));
}
await buildWhenChanged();
process.exitCode = await main(["serve", "--data", RECORD, ...process.argv.slice(2)]);
