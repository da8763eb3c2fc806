import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleLines } from "../docs/what-is-read/example-lines.ts";
import { whatIsRead } from "../docs/what-is-read/page.ts";
import { loadKinds } from "../docs/what-is-read/sheets.ts";

const ROOT = join(import.meta.dirname, "..");
const file = (name: string): string => readFileSync(join(ROOT, name), "utf8");
const kinds = loadKinds(join(ROOT, "examples/ar"));

describe("docs/what-is-read.md", () => {
  const page = whatIsRead(kinds, file("GLOSSARY.md"));

  test("is what the sheets make it: else run `npm run what-is-read`", () => {
    // Compared as a yes or no: thousands of lines of difference would tell nobody more.
    expect(file("docs/what-is-read.md") === page).toBe(true);
  });

  test("names every sheet, and shows every near miss with its reason", () => {
    const sheets = kinds.flatMap((kind) => kind.sheets);
    expect(sheets.length).toBeGreaterThan(90);
    expect(sheets.filter(({ name, phenomenon }) => !page.includes(`### ${name}: ${phenomenon}\n`))).toEqual([]);
    const reasons = sheets.flatMap((s) => s.examples).filter((e) => e.because !== undefined).length;
    expect(page.match(/^Because: /gm)).toHaveLength(reasons);
  });

  test("changes with a sheet, and has a place for a kind that is new", () => {
    const more = [...kinds, { folder: "novel", sheets: [{ name: "a-rule", phenomenon: "p", pattern: "نمط", why: "w", examples: [] }] }];
    expect(whatIsRead(more, "")).toContain("## novel\n\n### a-rule: p\n");
  });
});

test("an example shows its words as they are, whatever marks they hold", () => {
  expect(exampleLines({ text: "قال <b>نعم</b>.\nثم [غادر].", finds: [{ act: "say", content: "*نعم*" }], because: "a | b" })).toEqual([
    '<blockquote dir="rtl" lang="ar">قال &lt;b&gt;نعم&lt;/b&gt;.<br>ثم [غادر].</blockquote>',
    "",
    "Found:",
    "",
    "- act: say · content: <bdi>\\*نعم\\*</bdi>",
    "",
    "Because: a \\| b",
    "",
  ]);
  expect(exampleLines({ text: "نعم.", finds: "nothing", "not-yet": "a verb is missing" })).toContain("Nothing should be found, and something is yet.");
});
