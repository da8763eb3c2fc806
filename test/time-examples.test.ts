import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findTimeExpressions, type TimeExpression } from "../src/text/ar/time/find.ts";
import { arabicWord } from "../src/text/ar/word.ts";
import { Tokeniser } from "../src/text/tokenise.ts";

const FOLDER = join(import.meta.dirname, "../examples/ar/time");
const RULES = join(import.meta.dirname, "../src/text/ar/time");
const KINDS = ["date", "period", "duration", "clock", "ordinal", "number"] as const;

interface Example {
  readonly text: string;
  readonly published: string;
  readonly finds: "nothing" | readonly Readonly<Record<string, string>>[];
  readonly because?: string;
}
interface Sheet {
  readonly phenomenon: string;
  readonly rule: string;
  readonly why: string;
  readonly examples: readonly Example[];
}

const tokeniser = new Tokeniser(arabicWord);
const find = (text: string, published: string | null): readonly TimeExpression[] => findTimeExpressions(tokeniser.tokenise(text), published);
const told = (value: string | number | null): string => (value === null ? "unknown" : String(value));

/** What can be said of an expression in an example: the name there, and its value here. */
const ASPECTS: Readonly<Record<string, (e: TimeExpression) => string | number | null>> = {
  edtf: (e) => e.edtf,
  future: (e) => e.edtfFuture,
  mode: (e) => e.mode,
  part: (e) => e.partOfDay,
  minutes: (e) => e.minutes,
  comparator: (e) => e.comparator,
  offset: (e) => e.offset,
  value: (e) => e.value,
  time: (e) => e.clock,
};

/** Only these an example may leave unsaid: where it does, they must be absent. */
const ABSENT_UNLESS_SAID = ["part", "offset"];

const sheets = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, sheet: parse(readFileSync(join(FOLDER, name), "utf8"), { schema: "failsafe" }) as Sheet }));

/** The expectation and what was found, each as lines of the same form. */
function check(example: Example): { expected: string[]; found: string[] } {
  const found = find(example.text, example.published === "unknown" ? null : example.published);
  const wanted = example.finds === "nothing" ? [] : example.finds;
  const expected = wanted.map((want) =>
    Object.entries(want)
      .map(([k, v]) => `${k}: ${v}`)
      .join("\n"),
  );
  const lines = found.map((e, i) => {
    const want = wanted[i] ?? {};
    const names = Object.keys(want).filter((k) => k in ASPECTS);
    const silent = ABSENT_UNLESS_SAID.filter((k) => !(k in want) && ASPECTS[k]?.(e) !== null);
    const quote = `${e.kind}: ${example.text.slice(e.span.start, e.span.end)}`;
    return [quote, ...[...names, ...silent].map((k) => `${k}: ${told(ASPECTS[k]?.(e) ?? null)}`)].join("\n");
  });
  return { expected, found: lines };
}

for (const { name, sheet } of sheets)
  describe(`${name}: ${sheet.phenomenon}`, () => {
    for (const example of sheet.examples)
      it(example.text, () => {
        for (const want of example.finds === "nothing" ? [] : example.finds) {
          const kind = KINDS.find((k) => k in want);
          expect(kind, "each finding names its kind").toBeDefined();
          expect(example.text).toContain(want[kind as string]);
          for (const key of Object.keys(want)) expect([...KINDS, ...Object.keys(ASPECTS)]).toContain(key);
        }
        const { expected, found } = check(example);
        expect(found.join("\n\n")).toBe(expected.join("\n\n"));
      });

    it("has three to eight examples, and a near miss", () => {
      expect(sheet.examples.length).toBeGreaterThanOrEqual(3);
      expect(sheet.examples.length).toBeLessThanOrEqual(8);
      expect(sheet.examples.some((e) => e.because !== undefined)).toBe(true);
      expect(sheet.why).toBeTruthy();
    });
  });

it("every rule has its examples, and every example file its rule", () => {
  const files = readdirSync(RULES).map((name) => name.replace(/\.ts$/, ""));
  const rules = new Set(files.filter((name) => name.endsWith("-rule") || name === "ordinal" || name === "number"));
  expect(rules).toEqual(new Set(sheets.map((s) => s.sheet.rule)));
});

const WORDS =
  "قبل آلاف بعد منذ خلال نحو أكثر من أقل ما لا يقل عن بين و إلى حتى أو يوم يومي اليوم أمس غدا الخميس الأحد هذا الأسبوع الشهر العام الماضي المقبل الجاري نهاية مطلع 16 2025 1436هـ 4/8/2015م أكتوبر تشرين الثاني رمضان ذي القعدة ساعتين ونصف ثلاث ساعات دقيقة عقود القرن تسعينيات صيف الربع الأول الثامنة والعشرين مئة ألف وخمسين مليون % الساعة 8:30 مساء الليل ( ) / - ، . الـ 24 الأخيرة سيزور قال آب مارس".split(
    " ",
  );
const news = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const any = fc.oneof(
  news,
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(..."وبلكفا0123٤٥/-.:،() \n\u200fـسنةيومشهر"), maxLength: 80 }),
);
const day = fc.option(fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)));

describe("whatever the text", () => {
  it("finds lie in the text, in order and apart", () => {
    fc.assert(
      fc.property(any, day, (text, published) => {
        const tokens = tokeniser.tokenise(text);
        let last = 0;
        for (const e of findTimeExpressions(tokens, published)) {
          expect(e.first).toBeGreaterThanOrEqual(last);
          expect(e.end).toBeGreaterThan(e.first);
          expect(e.end).toBeLessThanOrEqual(tokens.count);
          expect(e.span).toEqual({ start: tokens.start[e.first], end: tokens.end[e.end - 1] });
          last = e.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("dates are EDTF, intervals run forward, numbers are numbers", () => {
    const one = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?~?|\d{3}X|\d{2}XX)$/;
    fc.assert(
      fc.property(news, day, (text, published) => {
        for (const e of find(text, published)) {
          for (const edtf of [e.edtf, e.edtfFuture])
            if (edtf !== null) {
              const [from, to] = edtf.split("/") as [string, string | undefined];
              expect(from).toMatch(one);
              if (to !== undefined) {
                expect(to).toMatch(one);
                expect(from <= to).toBe(true);
              }
            }
          if (e.minutes !== null) expect(Number.isFinite(e.minutes)).toBe(true);
          if (e.kind === "number" || e.kind === "ordinal") expect(Number.isFinite(e.value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("without a day of publication nothing relative is dated", () => {
    fc.assert(
      fc.property(news, (text) => {
        for (const e of find(text, null)) if (e.mode === "relative" || e.mode === "weekday") expect(e.edtf ?? e.edtfFuture).toBeNull();
      }),
    );
  });
});
