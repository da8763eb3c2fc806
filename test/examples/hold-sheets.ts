import { describe, expect, test } from "vitest";
import type { Reader } from "#read/read-report.ts";
import { type FactsOf, unquotedIn, verdictOnFacts } from "./check-facts.ts";
import type { NamedFactSheet } from "./fact-sheet.ts";
import { filesWithout, rulesIn, rulesWithout } from "./files-of-rules.ts";

/** What the sheets of one kind of fact are held to. */
export interface Held {
  readonly reader: Reader;
  readonly sheets: readonly NamedFactSheet[];
  readonly factsOf: FactsOf;
  /** Fields that quote the text. */
  readonly quoting: readonly string[];
  /** The folder of the rules, and its files that hold none. */
  readonly rules: string;
  readonly noRules: readonly string[];
}

/** Tests that every example is read as its sheet says, that rules and sheets belong together, and that no sentence stands twice. */
export function holdSheets({ reader, sheets, factsOf, quoting, rules, noRules }: Held): void {
  for (const { name, sheet } of sheets)
    describe(`${name}: ${sheet.phenomenon}`, () => {
      test.each(sheet.examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
        expect(unquotedIn(example, quoting)).toEqual([]);
        const fault = verdictOnFacts(reader, example, factsOf);
        if (fault !== null) expect.fail(fault);
      });
    });

  test("every rule has its examples, and every example file its rule", () => {
    const names = rulesIn(rules, noRules);
    const files = sheets.map((s) => s.name);
    expect(rulesWithout(names, files)).toEqual([]);
    expect(filesWithout(names, files)).toEqual([]);
  });

  test("no sentence stands twice", () => {
    const texts = sheets.flatMap((s) => s.sheet.examples.map((e) => e.text));
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });
}
