import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeReader } from "#read/read-report.ts";
import { type FactsOf, unquotedIn, verdictOnFacts } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/positions");
const RULES = join(import.meta.dirname, "../src/read/ar/positions");
/** Files of the rules' folder that hold no rule: shapes that rules share, and the list that orders them. */
const NO_RULES = ["context", "cue-words", "find-positions", "position-draft"];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const positionsOf: FactsOf = (reading, name, words) => {
  const told = new Map(reading.statements.map((s) => [s.id, words(s.content)]));
  return reading.positions.map((p) => ({
    kind: p.kind,
    holder: name(p.holder),
    addressee: p.addressee === null ? "none" : name(p.addressee),
    content: words(p.content),
    statement: (p.statement === null ? null : told.get(p.statement)) ?? "none",
    rules: p.rules,
  }));
};

for (const { name, sheet } of sheets)
  describe(`${name}: ${sheet.phenomenon}`, () => {
    test.each(sheet.examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
      expect(unquotedIn(example, ["content", "statement"])).toEqual([]);
      const fault = verdictOnFacts(reader, example, positionsOf);
      if (fault !== null) expect.fail(fault);
    });
  });

test("every rule has its examples, and every example file its rule", () => {
  const rules = readdirSync(RULES)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((rule) => !NO_RULES.includes(rule));
  const files = sheets.map((s) => s.name);
  expect(rules.filter((rule) => !files.includes(`${rule}.yaml`))).toEqual([]);
  expect(files.filter((file) => !rules.includes(file.split(".")[0] as string))).toEqual([]);
});

test("no sentence stands twice", () => {
  const texts = sheets.flatMap((s) => s.sheet.examples.map((e) => e.text));
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});
