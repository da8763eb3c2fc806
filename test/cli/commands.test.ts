import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CommandName, COMMANDS, isCommand } from "../../src/cli/commands.ts";
import { ar } from "../../src/cli/messages/ar.ts";
import { en } from "../../src/cli/messages/en.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

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

/** An option that its help names is one of the command's: what is complained of is what stands behind it. */
test.each(NAMES as readonly CommandName[])("every option in the help of %s is one", async (name) => {
  const run = await COMMANDS[name]();
  for (const [, option] of (en[`help.${name}`] as string).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)) {
    const complaint = await run([option as string, "--nonsense"]).catch((error: unknown) => error);
    expect(complaint).toBeInstanceOf(UsageError);
    expect([{ option: "--nonsense" }, { option }]).toContainEqual((complaint as UsageError).values);
  }
});
