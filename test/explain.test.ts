import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Explanation } from "#model/explanation.ts";
import { Reading } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import { makeReader } from "#read/read-report.ts";
import { plain } from "./digest/report.ts";
import { runQanat } from "./run-qanat.ts";

/** The meeting is told twice, the second statement is part of the first, an accord is no contact. */
const TEXT = [
  "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة. واستمر اللقاء أكثر من ساعتين.",
  "وقال الصفدي إن الحكومة القطرية تؤكد أن الطريق طويل.",
].join("\n");
const INPUT = `${JSON.stringify({ id: "a", publishedAt: "2025-04-25", text: TEXT })}\n`;
const explained = (...args: readonly string[]): ReturnType<typeof runQanat> => runQanat(["read", "--explain", ...args], { input: INPUT });

test.each(["en", "ar"])("an explanation tells rules, words with their place, and what lost, in %s", async (lang) => {
  const { code, out, err } = await explained("--lang", lang);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await expect(plain(out)).toMatchFileSnapshot(join(import.meta.dirname, `digest/explained.${lang}.txt`));
});

describe.concurrent("qanat read --explain", () => {
  test("as JSON: the Reading, each of its facts, and what lost to it", async () => {
    const [{ out }, read] = await Promise.all([explained("--json"), runQanat(["read", "--json"], { input: INPUT })]);
    const { reading, explanation } = JSON.parse(out) as { readonly reading: unknown; readonly explanation: unknown };
    expect(reading).toEqual(JSON.parse(read.out));
    const { facts, lost } = Explanation.parse(explanation);
    const { contacts, statements } = Reading.parse(reading);
    expect(facts.filter((f) => f.kind === "contact").map((f) => f.id)).toEqual(contacts.map((c) => c.id));
    for (const fact of facts) for (const { start, end, words } of fact.evidence) expect(words).toBe(TEXT.slice(start, end));
    expect(facts.find((f) => f.id === "c1")?.lost.map((l) => [l.reason, TEXT.slice(l.span.start, l.span.end)])).toEqual([["told-again", "اللقاء"]]);
    expect(statements).toHaveLength(1);
    expect(facts.find((f) => f.id === "s1")?.lost).toMatchObject([{ fact: "statement", told: "confirm", reason: "within-words" }]);
    expect(lost).toEqual([]);
  });

  test("takes one report", async () => {
    const two = await runQanat(["read", "--explain"], { input: INPUT + INPUT });
    expect({ code: two.code, out: two.out }).toEqual({ code: 2, out: "" });
    expect(two.err).toContain("--explain takes one report");
    const arabic = await runQanat(["read", "--explain", "--lang", "ar"], { input: INPUT + INPUT });
    expect(arabic.err).toContain("لتقرير واحد");
  });

  test("names what was refused", async () => {
    const { code, out, err } = await runQanat(["read", "--explain", "/no/such"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("no such file or folder");
  });
});

test("a report reads the same whether it is explained or not, and nothing is lost twice", () => {
  const reports = readFileSync(join(import.meta.dirname, "../examples/reports/story.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as Report);
  const reader = makeReader();
  for (const report of reports) {
    const before = JSON.stringify(reader.read(report));
    const { reading, explanation } = reader.explain(report);
    expect(JSON.stringify(reading)).toBe(before);
    const lost = [...explanation.lost, ...explanation.facts.flatMap((f) => f.lost)].map((l) => JSON.stringify(l));
    expect(lost.filter((l, i) => lost.indexOf(l) !== i)).toEqual([]);
    expect(explanation.facts.filter((f) => f.rules.length === 0)).toEqual([]);
  }
});
