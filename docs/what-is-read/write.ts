/** Writes `docs/what-is-read.md` anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { whatIsRead } from "./page.ts";
import { loadKinds } from "./sheets.ts";

const ROOT = join(import.meta.dirname, "../..");

writeFileSync(join(ROOT, "docs/what-is-read.md"), whatIsRead(loadKinds(join(ROOT, "examples/ar")), readFileSync(join(ROOT, "GLOSSARY.md"), "utf8")));
