import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as model from "#model/reading.ts";
import { DiscrepancyKind } from "#model/record/discrepancy.ts";
import { GapKind } from "#model/record/gap.ts";
import { makeReader } from "#read/read-report.ts";
import { ROOMS } from "./house/room-map.ts";

const file = (name: string): string => readFileSync(join(import.meta.dirname, "..", name), "utf8");
const after = (text: string, mark: string, pattern: RegExp): string => pattern.exec(text.slice(text.indexOf(`<!-- ${mark} -->`)))?.[1] ?? "";

const READMES = ["README.md", "README.ar.md"].map(file);

describe("the READMEs", () => {
  test("show the same sentence and the same record", () => {
    const [en, ar] = READMES.map((text) => [after(text, "sentence", /> (.+)/), JSON.parse(after(text, "record", /```json\n([\s\S]*?)```/))]);
    expect(ar).toEqual(en);
  });
  test("have the same parts and as many commands", () => {
    const [en, ar] = READMES.map((text) => ({
      headings: text.match(/^#+ /gm)?.length,
      items: text.match(/^- /gm)?.length,
      commands: text.match(/^(npm|npx) [^#\n]*/gm)?.length,
    }));
    expect(ar).toEqual(en);
  });
  test("the record is what the reader yields", () => {
    const text = after(READMES[0] as string, "sentence", /> (.+)/);
    const record = JSON.parse(after(READMES[0] as string, "record", /```json\n([\s\S]*?)```/));
    const { contacts } = makeReader().read({ id: "readme", publishedAt: "2025-10-17", outlet: null, url: null, title: null, text });
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject(record);
  });
});

describe("the GLOSSARY", () => {
  const glossary = file("GLOSSARY.md");
  const schemas = Object.keys(model);
  const words = [...Object.values(model), DiscrepancyKind, GapKind].flatMap((schema) =>
    "options" in schema ? schema.options.filter((option) => typeof option === "string") : [],
  );
  test("every heading has both languages and says what the word is not", () => {
    const sections = glossary.split(/^## /m).slice(1);
    expect(sections.length).toBeGreaterThanOrEqual(20);
    expect(sections.filter((s) => !/^[a-z-]+ · \p{Script=Arabic}[\p{Script=Arabic} ]*\n/u.test(s) || !s.includes("Not: "))).toEqual([]);
  });
  test.each(schemas)("the kind %s is named", (name) => {
    expect(glossary).toContain(`\`${name}\``);
  });
  test("so is every value of every kind", () => {
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => !glossary.includes(`\`${word}\` `))).toEqual([]);
  });
});

test("ARCHITECTURE.md shows the import table that is enforced, in at most 150 lines", () => {
  const text = file("ARCHITECTURE.md");
  const rows = [...after(text, "import map", /(\| room[\s\S]*?)\n\n/).matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
  const shown = rows.map(([, room = "", may = "", runtime = ""]) => [
    room.replaceAll("*", ""),
    may === "–" ? [] : may.replaceAll("*", "").split(", "),
    runtime,
  ]);
  expect(shown).toEqual(Object.entries(ROOMS).map(([room, rule]) => [room, rule.rooms, rule.runtime]));
  expect(text.split("\n").length).toBeLessThanOrEqual(151);
});

test("no line of the docs names a file that is not there", () => {
  const missing = ["README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md"].flatMap((name) =>
    [...file(name).matchAll(/`((?:src|test|bench|bin|examples|docs|\.ci)\/[\w./-]*)`/g)]
      .map((m) => m[1] as string)
      .filter((path) => {
        try {
          file(path);
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code === "ENOENT";
        }
      }),
  );
  expect(missing).toEqual([]);
});
