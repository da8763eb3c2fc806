import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadBase } from "#knowledge/base.ts";
import { makeReader } from "#read/read-report.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { checkExample, unquoted, verdict } from "./examples/check-contact.ts";
import { loadSheets, readSheet } from "./examples/contact-sheet.ts";
import { filesWithout, rulesIn, rulesWithout } from "./examples/files-of-rules.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/contacts");
const RULES = join(import.meta.dirname, "../src/read/ar/contacts");
/** Files of the rules' folder that hold no rule: the shapes that rules share, and the list that orders them. */
const NO_RULES = [
  "candidate",
  "context",
  "covers",
  "find-contacts",
  "long-sentence",
  "merged",
  "party-draft",
  "same-time",
  "sentence-range",
  "sentence-view",
  "told-words",
  "lasts",
];

const base = loadBase();
const reader = makeReader(base);
const known = new Set([...base.entities.values(), ...base.places.values()].map((e) => foldPhrase(e.ar)));
const sheets = loadSheets(SHEETS);

for (const { name, sheet } of sheets)
  describe(`${name}: ${sheet.phenomenon}`, () => {
    test.each(sheet.examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
      expect(unquoted(example, known)).toEqual([]);
      const fault = verdict(example, checkExample(reader, example));
      if (fault !== null) expect.fail(fault);
    });
  });

describe("the files", () => {
  const rules = rulesIn(RULES, NO_RULES);
  const files = sheets.map((s) => s.name);

  test("every rule has its examples, and every example file its rule", () => {
    expect(rules.length).toBeGreaterThan(15);
    expect(rulesWithout(rules, files)).toEqual([]);
    expect(filesWithout(rules, files)).toEqual([]);
  });

  test("a rule without examples and examples without a rule are refused", () => {
    expect(rulesWithout(["merge", "visit"], ["merge.yaml", "visit.tours.yaml"])).toEqual(["visit"]);
    expect(filesWithout(["merge"], ["merge.yaml", "merge.apart.yaml", "merger.yaml"])).toEqual(["merger.yaml"]);
  });

  test("no sentence stands twice", () => {
    const texts = sheets.flatMap((s) => s.sheet.examples.map((e) => e.text));
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
});

describe("the check", () => {
  const example = { text: "التقى الوزير نادر القمري نظيره سامر الزهري.", published: "2025-04-25", finds: "nothing" } as const;
  const checked = { expected: ["nothing"], found: ["contact 1", "  kind: meeting"], rules: ["contact 1: verb-meet"] };

  test("a failure tells the sentence, what was expected and found, and the rules", () => {
    expect(verdict(example, checked)).toBe(
      `${example.text}\n\nexpected\nnothing\n\nfound\ncontact 1\n  kind: meeting\n\nrules that fired\ncontact 1: verb-meet`,
    );
    expect(verdict(example, { ...checked, found: checked.expected })).toBeNull();
  });

  test("a mark «not-yet» must fail", () => {
    const marked = { ...example, "not-yet": "the verb is not read" };
    expect(verdict(marked, checked)).toBeNull();
    expect(verdict(marked, { ...checked, found: checked.expected })).toContain("delete its mark");
  });

  test("a quote that the text does not hold is refused", () => {
    const quoting = { ...example, finds: [{ participants: ["نادر القمري", "هند السالمي", "روسيا"], evidence: "التقى الملك" }] };
    expect(unquoted(quoting, known)).toEqual(["«هند السالمي» is neither in the text nor a name of the base", "evidence «التقى الملك» stands not in the text"]);
  });

  test("an example file of another shape is refused with its reason", () => {
    const sheet = "phenomenon: p\npattern: p\nwhy: w\nexamples:\n  - text: a\n    published: 2025-04-25\n    finds: nothing\n";
    expect(() => readSheet("s.yaml", sheet)).toThrow(/s\.yaml: [\s\S]*say why/);
    expect(() => readSheet("s.yaml", sheet.replace("finds: nothing", "because: b\n    finds:\n      - sort: call"))).toThrow("sort");
    expect(() => readSheet("s.yaml", `${sheet}    because: b\n`)).toThrow(/>=3/);
  });
});
