import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeReader } from "#read/read-report.ts";
import { type FactsOf, unquotedIn, verdictOnFacts } from "./examples/check-facts.ts";
import { loadFactSheets, readFactSheet } from "./examples/fact-sheet.ts";
import { holdSheets } from "./examples/hold-sheets.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/statements");
const RULES = join(import.meta.dirname, "../src/read/ar/statements");
/** Files of the rules' folder that hold no rule: shapes that rules share, the words they look up, and the list that orders them. */
const NO_RULES = ["context", "find-statements", "speaker-phrase", "speech-words", "statement-draft", "told-statement"];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const statementsOf: FactsOf = (reading, name, words) =>
  reading.statements.map((s) => ({
    speaker: name(s.speaker),
    act: s.act,
    direct: s.direct ? "yes" : "no",
    content: words(s.content),
    via: s.via.length === 0 ? "none" : s.via.map(name),
    about: s.about?.contact ?? "none",
    rules: s.rules,
  }));

holdSheets({ reader, sheets, factsOf: statementsOf, quoting: ["content"], rules: RULES, noRules: NO_RULES });

describe("the check", () => {
  const example = { text: "قال الرئيس الكيني نادر الصفدي إن الطريق طويل.", published: "2025-04-25", finds: [{ speaker: "نادر الصفدي", act: "deny" }] } as const;

  test("a failure tells the sentence, what was expected and found, and the rules", () => {
    expect(verdictOnFacts(reader, example, statementsOf)).toBe(
      `${example.text}\n\nexpected\nfact 1\n  speaker: نادر الصفدي\n  act: deny\n\nfound\nfact 1\n  speaker: نادر الصفدي\n  act: say\n\nrules that fired\n1: speech-that`,
    );
  });

  test("a mark «not-yet» must fail", () => {
    expect(verdictOnFacts(reader, { ...example, "not-yet": "no reason" }, statementsOf)).toBeNull();
    expect(verdictOnFacts(reader, { ...example, finds: [{ act: "say" }], "not-yet": "no reason" }, statementsOf)).toContain("delete its mark");
  });

  test("a quote that the text does not hold is refused, and so is a sheet of another shape", () => {
    expect(unquotedIn({ ...example, finds: [{ content: "الطريق قصير" }] }, ["content"])).toEqual(["الطريق قصير"]);
    expect(() => readFactSheet("s.yaml", "phenomenon: p\npattern: p\nwhy: w\nexamples:\n  - text: a\n    published: 2025-04-25\n    finds: nothing\n")).toThrow(
      /say why/,
    );
  });
});
