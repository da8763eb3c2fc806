import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordingEn } from "#text/wording/en.ts";
import { sourceFiles } from "../../../test/house/source-files.ts";
import { ar } from "../../messages/ar.ts";
import { en } from "../../messages/en.ts";

const FORMS = ["few", "many", "one", "other", "two", "zero"];
const WEB = join(import.meta.dirname, "../..");
type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
const values = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string).sort();
const formsOf = (message: string | Readonly<Record<string, string>>): readonly string[] => (typeof message === "string" ? [message] : Object.values(message));

/** What is wrong with a table of messages beside the English one. */
function faults(english: Messages, arabic: Messages): readonly string[] {
  const found: string[] = [];
  for (const key of new Set([...Object.keys(english), ...Object.keys(arabic)])) {
    const [e, a] = [english[key], arabic[key]];
    if (e === undefined || a === undefined) found.push(`${key}: only in one language`);
    else if (typeof e !== typeof a) found.push(`${key}: plural in one language only`);
    else if (typeof a !== "string" && Object.keys(a).sort().join() !== FORMS.join()) found.push(`${key}: not all six forms of Arabic`);
    else if (formsOf(a).some((text) => text.trim() === "")) found.push(`${key}: empty`);
    else {
      const told = new Set(formsOf(e).flatMap(values));
      for (const text of formsOf(a)) for (const value of values(text)) if (!told.has(value)) found.push(`${key}: {${value}} is not given`);
      if (typeof e === "string" && typeof a === "string" && values(e).join() !== values(a).join()) found.push(`${key}: other values in Arabic`);
    }
  }
  return found;
}

describe("messages", () => {
  test("both languages, six forms, the same values", () => {
    expect(Object.keys(en).length).toBeGreaterThan(300);
    expect(faults(en, ar)).toEqual([]);
  });
  test("the check refuses what is planted", () => {
    expect(faults({ a: "x" }, {})).toEqual(["a: only in one language"]);
    expect(faults({ a: { one: "1", other: "2" } }, { a: { one: "1", other: "2" } })).toEqual(["a: not all six forms of Arabic"]);
    expect(faults({ a: "{n}" }, { a: "{m}" })).toEqual(["a: {m} is not given", "a: other values in Arabic"]);
    expect(faults({ a: "x" }, { a: " " })).toEqual(["a: empty"]);
  });
  test("every message is used", () => {
    const code = sourceFiles(WEB, ["."], ".ts")
      .concat(sourceFiles(WEB, ["."], ".tsx"))
      .filter((file) => !file.startsWith("messages/") && !file.startsWith("test/"))
      .map((file) => readFileSync(join(WEB, file), "utf8"))
      .join("\n");
    // A key may be made of a fixed part and a value: `kind.${kind}`.
    const prefixes = [...code.matchAll(/[`"]([a-z-]+(?:\.[a-z-]+)*\.)\$\{/g)].map((m) => m[1] as string);
    const isUsed = (key: string): boolean =>
      code.includes(`"${key}"`) ||
      prefixes.some((prefix) => key.startsWith(prefix)) ||
      (/\$\{\w+\}\.\$\{/.test(code) && /^(discrepancy|gap|kind|status|channel)\./.test(key));
    expect(Object.keys(en).filter((key) => !(key in wordingEn) && !isUsed(key) && !/^decide\.\w+-title$/.test(key))).toEqual([]);
  });
});
