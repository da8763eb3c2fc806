import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseIsoDay } from "#model/calendar.ts";
import { loadBase } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import { type FindingExample, loadFindingSheets, readFindingSheet } from "./finding-sheet.ts";
import { withInvented } from "./invented-names.ts";
import { toldRecord } from "./told-record.ts";

const base = loadBase();
const known = { base, locate: makeLocatePlace(base) };
const names = withInvented(namesOfBase(base, known.locate, loadTopicNames(), loadOfficeTitles()));
const sheets = loadFindingSheets(join(import.meta.dirname, "../../examples/record"));

/** Names in other letters than the sentence are isolated by invisible characters, which a sheet does without. */
const visible = (sentence: string): string => sentence.replace(/[\u2066-\u2069]/g, "");

/** What is found, in the words of the sheets, and no more of it than they say. */
function foundIn(example: FindingExample): unknown {
  const { contact, ...near } = toldRecord(example);
  const today = parseIsoDay(example.today ?? "2025-05-11") as number;
  const found = [...discrepanciesOf(contact, near, known), ...gapsOf(contact, near, known, today)];
  if (found.length === 0) return "nothing";
  return found.map((finding, at) => {
    const asked = example.finds === "nothing" ? undefined : example.finds[at];
    return {
      finding: finding.message.key,
      ...(asked !== undefined && asked.en === undefined ? {} : { en: visible(sentenceOf(finding, "en", names)) }),
      ...(asked !== undefined && asked.ar === undefined ? {} : { ar: visible(sentenceOf(finding, "ar", names)) }),
      ...(asked?.missing === undefined || !("missing" in finding) ? {} : { missing: String(finding.missing) }),
      ...(asked?.possible === undefined || !("possible" in finding) ? {} : { possible: String(finding.possible.length) }),
    };
  });
}

for (const sheet of sheets)
  describe(`${sheet.name}: ${sheet.findings}`, () => {
    test.each(sheet.examples.map((example) => [example.case, example] as const))("%s", (_, example) => {
      expect(foundIn(example)).toEqual(example.finds);
    });
  });

test("no case stands twice, and every sheet says a sentence in both languages", () => {
  const cases = sheets.flatMap((s) => s.examples.map((e) => e.case));
  expect(cases.filter((c, i) => cases.indexOf(c) !== i)).toEqual([]);
  const spoken = (e: FindingExample): boolean => e.finds !== "nothing" && e.finds.some((f) => f.en !== undefined && f.ar !== undefined);
  expect(sheets.filter((s) => !s.examples.some(spoken)).map((s) => s.name)).toEqual([]);
});

test("a sheet without a near miss, or with one that gives no reason, is refused", () => {
  const example = (end: string): string => `  - case: a\n    contact:\n      parties: a b\n      accounts:\n        - date: 2025\n    finds: ${end}\n`;
  const found = "\n      - finding: x";
  expect(() => readFindingSheet("x", `findings: x\nwhy: y\nexamples:\n${example(found).repeat(3)}`)).toThrow("no near miss");
  expect(() => readFindingSheet("x", `findings: x\nwhy: y\nexamples:\n${example(found).repeat(2)}${example("nothing")}`)).toThrow("because");
});
