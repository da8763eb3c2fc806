import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plain, REPORT } from "./digest/report.ts";
import { runQanat } from "./run-qanat.ts";

const line = (text: string, more: object = {}): string => `${JSON.stringify({ id: "a", text, publishedAt: "2025-04-25", ...more })}\n`;
const digestOf = async (input: string, ...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runQanat(["read", "--threads", "1", ...args], { input });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
};

describe("a whole digest", () => {
  test.each(["en", "ar"])("in %s", async (lang) => {
    const out = await digestOf(`${JSON.stringify(REPORT)}\n`, "--lang", lang);
    await expect(plain(out)).toMatchFileSnapshot(join(import.meta.dirname, `digest/golden.${lang}.txt`));
  });

  test("begins no line in Arabic with a letter that would turn its direction", async () => {
    const out = await digestOf(`${JSON.stringify(REPORT)}\n`, "--lang", "ar");
    const outside = out.replace(/\u2068[^\u2069]*\u2069/g, "");
    expect(outside.split("\n").filter((l) => /^[^\p{Script=Arabic}]*[A-Za-z]/u.test(l))).toEqual([]);
  });

  test("isolates the words of the report in English", async () => {
    const out = await digestOf(`${JSON.stringify(REPORT)}\n`);
    expect(out.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/\p{Script=Arabic}/u);
  });
});

const NATIONS = "المصري التونسي الجزائري الموريتاني السوداني العراقي اللبناني التركي الفرنسي الروسي الأوكراني الأمريكي الكيني".split(" ");
/** One speaker with many statements, and many speakers with one. */
const MANY = [
  ...Array.from({ length: 9 }, (_, i) => `وقال وزير الخارجية القطري نادر الصفدي إن الطريق رقم ${i + 1} طويل.`),
  ...NATIONS.map(
    (nation, i) =>
      `وقال وزير الخارجية ${nation} ${["سامر", "عادل", "يوسف", "أنور"][i % 4]} ${["الديب", "النجفي", "المرداسي", "الطيار"][i >> 2]} إن الجسر بعيد.`,
  ),
].join("\n");
const LONG = `قال وزير الخارجية القطري نادر الصفدي إن ${"الطريق طويل والجسر بعيد ".repeat(30)}آخره.`;

describe.concurrent("a long digest", () => {
  test("is shortened, and says what it leaves out and how to see it", async () => {
    const [short, full] = await Promise.all([digestOf(line(MANY)), digestOf(line(MANY), "--full")]);
    expect(short).toContain("22 statements");
    expect(short).toContain("… 5 more (--full shows all)");
    expect(short).toMatch(/… \d more, by .* \(--full shows all\)/);
    expect(full).not.toContain("--full");
    expect(full.match(/said: /g)).toHaveLength(22);
  });

  test("has a whole number of all that is hidden and shown", async () => {
    const short = await digestOf(line(MANY));
    const hidden = [...short.matchAll(/… (\d+) more/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect((short.match(/said: /g)?.length ?? 0) + hidden).toBe(22);
  });

  test("shortens words between words, and shows them whole on request", async () => {
    const [short, full] = await Promise.all([digestOf(line(LONG)), digestOf(line(LONG), "--full")]);
    const said = /said: (.*)/.exec(plain(short))?.[1] ?? "";
    expect(said.length).toBeLessThan(300);
    expect(said).toMatch(/^قال … إن الطريق طويل .* (طويل|والجسر|بعيد|الطريق) … .* آخره \(line 1\)$/);
    expect(full).toContain("الطريق طويل والجسر بعيد ".repeat(30));
  });
});

describe.concurrent("nothing in a report rules the terminal", () => {
  const evil = [
    "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن \u001b[31m\u202eأمس.",
    "وقال الصفدي: «لن نقبل \u001b]0;x\u0007\u2067بأي\u009b2J اتفاق\u200f \u2028\r ناقص».",
    "وطالب نيلسن \u0008الأطراف بوقف \u202dإطلاق النار.",
  ].join("\n");
  test.each([
    ["en", "--full"],
    ["ar", "--full"],
    ["en", "--explain"],
    ["ar", "--explain"],
  ])("in %s with %s", async (lang, how) => {
    const out = await digestOf(line(evil, { title: "\u001b[2J\u202eعنوان", outlet: "\u0085x" }), "--lang", lang, how);
    // The page's own isolates are balanced in every line; of the report's own marks nothing is left.
    for (const l of out.split("\n")) expect(l.split("\u2068").length).toBe(l.split("\u2069").length);
    expect(out.replaceAll("\n", "").replaceAll("\u200e--full\u200e", "")).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066\u2067]/u);
    expect(out).toContain("␛");
  });
});
