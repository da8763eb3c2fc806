import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadBase } from "#knowledge/base.ts";
import { nameSkeleton } from "#knowledge/name-skeleton.ts";
import type { Actor, Reading } from "#model/reading.ts";
import { makeReader } from "#read/read-report.ts";
import { foldPhrase } from "#text/ar/fold.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/actor");
const RULES = join(import.meta.dirname, "../src/read/ar/mentions");

interface Finding {
  readonly name: string;
  readonly kind?: string;
  readonly side?: string;
}
interface Example {
  readonly text: string;
  readonly published: string;
  readonly outlet?: string;
  readonly finds: "nothing" | readonly Finding[];
  readonly because?: string;
  readonly "not-yet"?: string;
}
interface Sheet {
  readonly phenomenon: string;
  readonly pattern: string;
  readonly why: string;
  readonly examples: readonly Example[];
}

const base = loadBase();
const reader = makeReader(base);
const sheets = readdirSync(SHEETS)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, sheet: parse(readFileSync(join(SHEETS, file), "utf8"), { schema: "failsafe" }) as Sheet }));

/** true where an example's name means the actor: its own name, or what the text calls it, particles aside. */
function isNamed(reading: Reading, actor: Actor, name: string): boolean {
  const wanted = foldPhrase(name);
  const told = actor.mentions.map(({ start, end }) => foldPhrase(reading.text.slice(start, end)));
  return [...Object.values(actor.names).map(foldPhrase), ...told, ...told.map((t) => t.replace(/^[وف]?[بل]?/, ""))].includes(wanted);
}

/** The actors expected and found, a line each; of what was found only as much as the example tells. */
function check(example: Example): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const reading = reader.read({ id: "example", text: example.text, publishedAt: example.published, outlet: example.outlet ?? null, url: null, title: null });
  const wanted = example.finds === "nothing" ? [] : [...example.finds];
  const line = (name: string, kind: string | undefined, side: string | undefined): string =>
    [name, kind, side].filter((part) => part !== undefined).join(" | ");
  const found = reading.actors.map((actor) => {
    const finding = wanted.find((w) => isNamed(reading, actor, w.name));
    return finding === undefined
      ? line(actor.names["ar"] ?? actor.id, actor.kind, actor.side ?? undefined)
      : line(finding.name, finding.kind === undefined ? undefined : actor.kind, finding.side === undefined ? undefined : (actor.side ?? "none"));
  });
  return { expected: wanted.map((w) => line(w.name, w.kind, w.side)).sort(), found: found.sort() };
}

for (const { file, sheet } of sheets)
  describe(`${file}: ${sheet.phenomenon}`, () => {
    test.each(sheet.examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
      const { expected, found } = check(example);
      if (example["not-yet"] === undefined) expect(found).toEqual(expected);
      else expect(found, "this works now: delete its mark «not-yet»").not.toEqual(expected);
    });
  });

describe("the files", () => {
  test("every example file has its rule", () => {
    const rules = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ""));
    expect(sheets.map((s) => s.file.split(".")[0]).filter((name) => !rules.includes(name as string))).toEqual([]);
  });
  test("every file has a near miss that says why", () => {
    expect(sheets.filter((s) => !s.sheet.examples.some((e) => e.because !== undefined || e.finds === "nothing")).map((s) => s.file)).toEqual([]);
  });
});

describe("names by their consonants", () => {
  test("one name written two ways is one", () => {
    expect(nameSkeleton(foldPhrase("جوزيف ويستفل").split(" "))).toBe(nameSkeleton(foldPhrase("جوزيف ويستفال").split(" ")));
    expect(nameSkeleton(["غراهام"])).toBe(nameSkeleton(["جراهام"]));
  });
  test("few persons of one side share them: the side makes a name sure", () => {
    let shared = 0;
    for (const bearers of base.persons.bySkeleton.values()) {
      const sides = bearers.map((b) => b.side);
      if (new Set(sides).size < sides.length) shared++;
    }
    expect(shared / base.persons.bySkeleton.size).toBeLessThan(0.02);
  });
});
