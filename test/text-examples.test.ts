import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { foldWord } from "../src/text/ar/fold.ts";
import { findQuotations } from "../src/text/ar/quotations.ts";
import { findSegments } from "../src/text/ar/segments.ts";
import { splitClitics } from "../src/text/ar/split-clitics.ts";
import { surfaceLengths } from "../src/text/ar/split-lengths.ts";
import { arabicWord } from "../src/text/ar/word.ts";
import { detectLanguage } from "../src/text/language.ts";
import { Tokeniser, type Tokens } from "../src/text/tokenise.ts";

interface Example {
  readonly word?: string;
  readonly parts?: string;
  readonly text?: string;
  readonly finds?: unknown;
  readonly because?: string;
}

interface ExampleFile {
  readonly phenomenon: string;
  readonly kind: string;
  readonly examples: readonly Example[];
}

const FOLDER = join(import.meta.dirname, "../examples/ar/text");
const tokeniser = new Tokeniser(arabicWord);

const textOf = (tokens: Tokens, first: number, end: number): string => tokens.text.slice(tokens.start[first], tokens.end[end - 1]);

/** What the code finds in an example, in the form in which the example says it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  split(word) {
    const [split] = splitClitics(foldWord(word), word);
    return [split?.conjunction, split?.particle, split?.article ? "ال" : "", split?.stem, split?.pronoun].filter((part) => part !== "").join(" ");
  },
  quotations(text) {
    const tokens = tokeniser.tokenise(text);
    return findQuotations(tokens).map((q) => textOf(tokens, q.open + 1, q.close));
  },
  sentences: (text) => sentences(text, () => true),
  headings: (text) => sentences(text, (s) => s.heading && !s.repeats),
  repeats: (text) => sentences(text, (s) => s.repeats),
  furniture(text) {
    const tokens = tokeniser.tokenise(text);
    return findSegments(tokens).furniture.map((f) => ({ kind: f.kind, text: textOf(tokens, f.first, f.end) }));
  },
  language: detectLanguage,
};

function sentences(text: string, wanted: (sentence: ReturnType<typeof findSegments>["sentences"][number]) => boolean): string[] {
  const tokens = tokeniser.tokenise(text);
  return findSegments(tokens)
    .sentences.filter(wanted)
    .map((s) => textOf(tokens, s.first, s.end));
}

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"))) {
  const file = parse(readFileSync(join(FOLDER, name), "utf8"), { schema: "failsafe" }) as ExampleFile;
  describe(`${name}: ${file.phenomenon}`, () => {
    const read = READERS[file.kind];
    test("has near misses", () => expect(file.examples.some((example) => example.because !== undefined)).toBe(true));
    for (const example of file.examples) {
      const text = example.word ?? example.text ?? "";
      test(text, () => {
        const expected = example.parts ?? (example.finds === "nothing" ? [] : example.finds);
        expect(read?.(text)).toEqual(expected);
      });
    }
  });
}

/** Any text, with what matters to us in it more often than by chance. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "قال",
        "و",
        "ب",
        "الرئيس",
        " ",
        ".",
        "..",
        "؟",
        "\n",
        '"',
        "“",
        "”",
        "«",
        "»",
        "((",
        "))",
        "'",
        "(",
        ")",
        "2",
        "أ",
        "د",
        "CNN",
        "رويترز",
        "-",
        ":",
        "سمات",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);
const anyWord = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.array(fc.constantFrom(..."وفبلكسالمينتهكءئؤأإةىرق\u064b\u0640"), { maxLength: 10 }).map((letters) => letters.join("")),
);

describe("laws", () => {
  test("folding twice is folding once", () => fc.assert(fc.property(anyWord, (word) => foldWord(foldWord(word)) === foldWord(word))));

  test("parts joined give the word, but for ة, ء and ى before a pronoun", () =>
    fc.assert(
      fc.property(anyWord, (surface) => {
        const key = foldWord(surface);
        const splits = splitClitics(key, surface);
        expect(splits.length).toBeGreaterThan(0);
        for (const split of splits) {
          const lengths = surfaceLengths(split);
          expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(key.length);
          const stem = split.pronoun === "" ? split.stem : split.stem.slice(0, -1);
          const article = split.article ? (split.particle === "ل" ? "ل" : "ال") : "";
          expect(key.startsWith(split.conjunction + split.particle + article + stem)).toBe(true);
          expect(key.endsWith(split.pronoun)).toBe(true);
        }
      }),
      { examples: [["لالوو"], ["لالتزام"]] },
    ));

  test("every word and number is in one sentence, in order", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokeniser.tokenise(text);
        const { sentences, furniture } = findSegments(tokens);
        const seen = new Uint8Array(tokens.count);
        let last = 0;
        for (const { first, end } of sentences) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          for (let i = first; i < end; i++) seen[i] = (seen[i] as number) + 1;
          last = end;
        }
        tokens.words.forEach((word, i) => {
          if (word.kind === "word" || word.kind === "number") expect(seen[i]).toBe(1);
        });
        furniture.forEach((f, n) => expect(f.first).toBeGreaterThanOrEqual(furniture[n - 1]?.end ?? 0));
      }),
    ));

  test("quotations nest and stay inside their paragraph", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokeniser.tokenise(text);
        const around: { close: number; depth: number }[] = [];
        for (const { open, close, depth } of findQuotations(tokens)) {
          expect(close).toBeGreaterThan(open);
          for (let i = open; i < close; i++) expect(tokens.words[i]?.kind).not.toBe("newline");
          while (around.length > 0 && (around.at(-1)?.close as number) <= open) around.pop();
          if (around.length > 0) expect(close).toBeLessThanOrEqual(around.at(-1)?.close as number);
          expect(depth).toBe(around.length);
          around.push({ close, depth });
        }
      }),
    ));

  test("the language of any string is told", () => fc.assert(fc.property(anyText, (text) => detectLanguage(text).length >= 2)));

  test("a million nested marks take no second per hundred thousand", () => {
    const tokens = tokeniser.tokenise("“«".repeat(100_000));
    const from = performance.now();
    findQuotations(tokens);
    findSegments(tokens);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
