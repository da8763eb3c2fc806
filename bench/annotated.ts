/**
 * Makes a folder that `npm run score` reads out of annotations kept without text: `npm run annotated -- ANNOTATIONS.jsonl REPORTS.jsonl OUT`. An annotation names its report by id and every name,
 * place and quotation by its span (UTF-16 code units); the texts are cut from REPORTS.jsonl. An annotation whose report is not there is named, and the exit code is then 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Annotation, goldOf } from "./annotations/gold-of.ts";

const [annotationsPath, reportsPath, out, ...rest] = process.argv.slice(2);
if (annotationsPath === undefined || reportsPath === undefined || out === undefined || rest.length > 0) {
  console.error("usage: npm run annotated -- ANNOTATIONS.jsonl REPORTS.jsonl OUT");
  process.exit(2);
}
const lines = (path: string): readonly string[] => readFileSync(path, "utf8").split("\n").filter(Boolean);
const reports = new Map(lines(reportsPath).map((line) => [(JSON.parse(line) as { id: string }).id, line]));

mkdirSync(out, { recursive: true });
const found: string[] = [];
for (const line of lines(annotationsPath)) {
  const annotation = JSON.parse(line) as Annotation;
  const report = reports.get(annotation.report);
  if (report === undefined) {
    console.error(`${reportsPath}: no report ${annotation.report}`);
    process.exitCode = 1;
    continue;
  }
  found.push(report);
  writeFileSync(join(out, `${annotation.report}.json`), JSON.stringify(goldOf(annotation, (JSON.parse(report) as { text: string }).text)));
}
writeFileSync(join(out, "reports.jsonl"), `${found.join("\n")}\n`);
console.log(`${found.length} annotated reports in ${out}`);
