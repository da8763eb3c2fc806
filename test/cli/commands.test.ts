import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS, isCommand } from "../../src/cli/commands.ts";
import { ar } from "../../src/cli/messages/ar.ts";
import { en } from "../../src/cli/messages/en.ts";
import { runQanat } from "../run-qanat.ts";

const NAMES = Object.keys(COMMANDS);
const help: Readonly<Record<"en" | "ar", Readonly<Record<string, unknown>>>> = { en, ar };
const readme = (name: string): string => readFileSync(join(import.meta.dirname, "../..", name), "utf8");

describe.each(["en", "ar"] as const)("in %s", (lang) => {
  test.each(NAMES)("%s has a help of its own, in lines that a terminal holds", (name) => {
    const text = help[lang][`help.${name}`] as string;
    expect(text).toContain(`qanat ${name}`);
    expect(text.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  test.each(NAMES)("%s stands in the help of all", (name) => {
    expect(help[lang]["help.main"]).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  });

  test.each(NAMES)("%s has its place in the README", (name) => {
    expect(readme(lang === "ar" ? "README.ar.md" : "README.md")).toMatch(new RegExp(`^- (<bdi>)?\`qanat ${name}[ \`]`, "m"));
  });
});

test("the help of all names no command that is not there", () => {
  const named = [...en["help.main"].matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name as string);
  expect(named.filter((name) => !isCommand(name))).toEqual([]);
  expect(named.length).toBe(NAMES.length);
});

/** An option stands in the help of its command, or it is not there. */
test.each(NAMES.filter((name) => name !== "read"))("every option in the help of %s is one", async (name) => {
  const options = [...(help.en[`help.${name}`] as string).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option as string);
  const outcomes = await Promise.all(options.filter((option) => option !== "--help").map((option) => runQanat([name, option, "--nonsense"])));
  for (const { code, err } of outcomes) {
    expect(code).toBe(2);
    // What is complained of is what stands behind it, not the option.
    expect(err).toMatch(/unknown option: --nonsense|needs a value/);
  }
});
