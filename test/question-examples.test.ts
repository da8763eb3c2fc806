import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeReader } from "#read/read-report.ts";
import { type FactsOf, unquotedIn, verdictOnFacts } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/questions");
const RULES = join(import.meta.dirname, "../src/read/ar/questions");
/** Files of the rules' folder that hold no rule: shapes that rules share and the list that orders them. */
const NO_RULES = ["alternatives", "find-questions", "question-draft"];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const questionsOf: FactsOf = (reading, name, words) =>
  reading.questions.map((q) => ({ speaker: name(q.speaker), alternatives: q.alternatives.map(words), rules: q.rules }));

for (const { name, sheet } of sheets)
  describe(`${name}: ${sheet.phenomenon}`, () => {
    test.each(sheet.examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
      expect(unquotedIn(example, ["alternatives"])).toEqual([]);
      const fault = verdictOnFacts(reader, example, questionsOf);
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
