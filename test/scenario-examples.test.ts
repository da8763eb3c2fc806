import { join } from "node:path";
import { expect, test } from "vitest";
import type { Reading } from "#model/reading.ts";
import { makeReader } from "#read/read-report.ts";
import type { FactsOf } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { holdSheets } from "./examples/hold-sheets.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/scenarios");
const RULES = join(import.meta.dirname, "../src/read/ar/scenarios");
/** Files of the rules' folder that hold no rule: shapes that rules share, what they look up by place or form, and the lists that order them. */
const NO_RULES = [
  "clause",
  "content-index",
  "context",
  "ends",
  "find-scenarios",
  "innermost-quotations",
  "opening",
  "openings",
  "place",
  "read-condition",
  "scenario-draft",
  "verb-shape",
];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const scenariosOf: FactsOf = (reading, name, words) =>
  reading.scenarios.map((s) => ({
    condition: s.condition === null ? "none" : words(s.condition),
    consequence: words(s.consequence),
    speaker: name(s.speaker),
    likelihood: s.likelihood === null ? "none" : words(s.likelihood),
    rules: s.rules,
  }));

const read = (text: string): Reading => reader.read({ id: "example", publishedAt: null, outlet: null, url: null, title: null, text });

holdSheets({ reader, sheets, factsOf: scenariosOf, quoting: ["condition", "consequence", "likelihood"], rules: RULES, noRules: NO_RULES });

test("who speaks where the report tells no speaker is the writer, an actor of the reading", () => {
  const reading = read("إذا فشلت المحادثات فإن الحدود ستغلق.");
  expect(reading.scenarios.map((s) => s.speaker)).toEqual(["author"]);
  expect(reading.actors.find((a) => a.id === "author")).toMatchObject({ kind: "author", names: { en: "author", ar: "الكاتب" } });
  expect(read("ستغلق الحدود غدا.").actors).toEqual([]);
});

const LENGTH = 100_000;
test.each([
  ["one particle", "إذا "],
  ["a condition without end", "لن نعود إذا تم "],
  ["conditions with consequences", "إذا تم ذلك، سيعود "],
  ["quotations opened and opened", "«إذا تم "],
  ["asides", "-إن حدث "],
  ["joined conditions", "وإذا كان "],
  ["a question without end", "هل نعم أم "],
  ["a list of outcomes", "السيناريوهات: أ، "],
])("a long text of %s is read", (_, piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  const reading = read(text);
  expect(reading.text).toBe(text);
  for (const { consequence } of reading.scenarios) expect(consequence.end).toBeGreaterThan(consequence.start);
});

test("nested quotations of any depth are read", () => {
  const depth = LENGTH / 10;
  expect(read(`قال إنه إذا ${"«تم ".repeat(depth)}${"»".repeat(depth)}`).remarks).toEqual([]);
});
