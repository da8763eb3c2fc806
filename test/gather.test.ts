import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "#gather/encoding/decode.ts";
import { encodingOf } from "#gather/encoding/encoding.ts";
import { gather } from "#gather/gather.ts";
import { linesOf } from "#gather/lines.ts";
import { Refusal } from "#gather/refusals/refusal.ts";
import { folderOf } from "./run-qanat.ts";
import { toWindows1256 } from "./windows-1256.ts";

const NEWS = "التقى وزير الخارجية نظيره في العاصمة يوم الخميس.";
const origin = { input: "x", line: null };

/** Reads bytes as the program does. */
function read(bytes: Buffer): string {
  const { encoding, mark } = encodingOf(bytes);
  return decode(bytes.subarray(mark), encoding, origin);
}

const be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
/** Any UTF-16 text: lone surrogates and controls too, but no NUL and no mark of its own in front. */
const anyUnits = fc
  .array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 50 })
  .map((units) => String.fromCharCode(...units))
  .filter((text) => !text.startsWith("\ufeff"));
const wellFormed = anyUnits.map((text) => text.toWellFormed());
const arabicWord = fc.array(fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"), { minLength: 3, maxLength: 8 }).map((letters) => letters.join(""));
const arabicText = fc.array(arabicWord, { minLength: 4, maxLength: 40 }).map((words) => words.join(" "));

describe("encodings: what was written is read", () => {
  test("UTF-8 with a mark", () =>
    fc.assert(fc.property(wellFormed, (text) => read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])) === text)));
  test("UTF-8 of Arabic without a mark", () => fc.assert(fc.property(arabicText, (text) => read(Buffer.from(text)) === text)));
  test("UTF-16 LE with a mark, lone surrogates kept", () =>
    fc.assert(fc.property(anyUnits, (text) => read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])) === text)));
  test("UTF-16 BE with a mark, lone surrogates kept", () =>
    fc.assert(fc.property(anyUnits, (text) => read(Buffer.concat([Buffer.from([0xfe, 0xff]), be(text)])) === text)));
  test("UTF-16 LE of Arabic without a mark", () => fc.assert(fc.property(arabicText, (text) => read(Buffer.from(text, "utf16le")) === text)));
  test("UTF-16 BE of Arabic without a mark", () => fc.assert(fc.property(arabicText, (text) => read(be(text)) === text)));
  test("windows-1256 of Arabic", () => fc.assert(fc.property(arabicText, (text) => read(toWindows1256(text)) === text)));
});

describe("what is no text is refused, never misread", () => {
  const russian = Buffer.from([0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2, 0x20, 0xe7, 0xe0, 0xff, 0xe2, 0xe8, 0xeb]);
  test.each([
    ["windows-1251", russian, "unknown-encoding"],
    ["latin-1", Buffer.from("le président a rencontré son homologue à Genève", "latin1"), "unknown-encoding"],
    ["UTF-8 cut in a letter", Buffer.from(NEWS).subarray(0, 21), "damaged-utf8"],
    ["UTF-8 with one stray byte", Buffer.concat([Buffer.from(NEWS), Buffer.from([0xff]), Buffer.from(NEWS)]), "damaged-utf8"],
    ["NUL in UTF-8", Buffer.from(`${NEWS}\0${NEWS}`), "binary"],
    ["random bytes", Buffer.from(Array.from({ length: 400 }, (_, i) => (i * i * 7 + i * 31) & 0xff)), "binary"],
  ])("%s", (_, bytes, reason) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ reason }));
  });

  test("any bytes are read or refused", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          read(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    ));
});

async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of source) found.push(item);
  return found;
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("lines", () => {
  const line = anyUnits.map((text) => text.replaceAll("\n", " "));
  test("do not depend on how the bytes are cut", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          line.filter((l) => l !== ""),
          { minLength: 1, maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("utf-16le" as const, "utf-16be" as const),
        async (lines, size, encoding) => {
          const text = lines.join("\n");
          const found = await all(linesOf(inPieces(encoding === "utf-16le" ? Buffer.from(text, "utf16le") : be(text), size), encoding, 0, 1000));
          expect(found.map(({ bytes }) => decode(bytes as Buffer, encoding, origin))).toEqual(lines);
          expect(found.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
        },
      ),
    ));

  test("a line over the limit is given up, the next one is read", async () => {
    const found = await all(linesOf(inPieces(Buffer.from(`${"x".repeat(50)}\nshort\n`), 7), "bytes", 0, 20));
    expect(found.map(({ number, bytes }) => [number, bytes?.toString() ?? null])).toEqual([
      [1, null],
      [2, "short"],
    ]);
  });
});

/** Ids of what is gathered, and reasons of what is refused, in order. */
async function summary(paths: readonly string[], input = Buffer.alloc(0)): Promise<readonly string[]> {
  return (await all(gather(paths, inPieces(input, 1000)))).map((g) =>
    g instanceof Refusal ? `${(g as Refusal).reason}${g.origin.line === null ? "" : ` line ${g.origin.line}`}` : g.report.id,
  );
}

describe("reports of JSON Lines", () => {
  test.each([
    ["broken JSON", '{"id":"a",', "broken-json line 1"],
    ["an array", "[1]", "not-an-object line 1"],
    ["a number", "7", "not-an-object line 1"],
    ["null", "null", "not-an-object line 1"],
    ["no text", '{"id":"a"}', "no-text line 1"],
    ["text null", '{"text":null}', "field-not-string line 1"],
    ["text a number", '{"text":7}', "field-not-string line 1"],
    ["an outlet that is no string", '{"text":"x","outlet":[]}', "field-not-string line 1"],
    ["a date in words", '{"text":"x","publishedAt":"17/10/2025"}', "date-not-iso line 1"],
    ["a day that does not exist", '{"text":"x","publishedAt":"2025-02-30"}', "date-not-iso line 1"],
    ["a whole one", '{"id":"a","text":"x","publishedAt":"2025-10-17T10:00:00Z","outlet":null}', "a"],
    ["a numeric id", '{"id":12,"text":"x"}', "12"],
    ["nothing but blank lines", "\n  \n", "empty"],
  ])("%s", async (_, line, expected) => {
    const folder = folderOf({ "a.jsonl": `${line}\n{"id":"next","text":"y"}\n` });
    expect(await summary([join(folder, "a.jsonl")])).toEqual(expected === "empty" ? ["next"] : [expected, "next"]);
  });

  test("an id that is missing is the same for the same text", async () => {
    const folder = folderOf({ "a.jsonl": '{"text":"x"}\n{"text":"y"}\n{"text":"x"}\n' });
    const [a, b, c] = await summary([folder]);
    expect(a).toBe(c);
    expect(a).not.toBe(b);
  });

  test("in UTF-16", async () => {
    const lines = `{"id":"a","text":"${NEWS}"}\r\n{"id":"b","text":"${NEWS}"}`;
    const folder = folderOf({ "le.jsonl": Buffer.from(lines, "utf16le"), "marked.jsonl": Buffer.from(`\ufeff${lines}`, "utf16le"), "be.jsonl": be(lines) });
    expect(await summary([folder])).toEqual(["a", "b", "a", "b", "a", "b"]);
  });

  test("one line in windows-1256 among lines in UTF-8", async () => {
    const folder = folderOf({ "a.jsonl": Buffer.concat([Buffer.from(`{"id":"a","text":"${NEWS}"}\n`), toWindows1256(`{"id":"b","text":"${NEWS}"}`)]) });
    expect((await all(gather([folder], inPieces(Buffer.alloc(0), 1)))).map((g) => (g instanceof Refusal ? null : g.report.text))).toEqual([NEWS, NEWS]);
  });
});

describe("inputs", () => {
  test("a folder is read in the order of names, folders at their place, other files left alone", async () => {
    const folder = folderOf({ "a.jsonl": '{"id":"a","text":"x"}', "c.txt": "x", "readme.md": "x" });
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "b", "z.jsonl"), '{"id":"z","text":"x"}');
    expect((await summary([folder])).map((id) => id.replace(/-.*/, ""))).toEqual(["a", "z", "c"]);
  });

  test.each([
    ["nothing there", "no-such", "not-found"],
    ["a path through a file", "some.txt/x", "not-found"],
    ["white space", "blank.txt", "empty"],
    ["no bytes", "nothing.jsonl", "empty"],
    ["a PDF named .txt", "pdf.txt", "binary"],
    ["a PNG named .jsonl", "png.jsonl", "binary"],
    ["a folder without reports", "folder", "no-reports"],
  ])("%s", async (_, name, reason) => {
    const folder = folderOf({
      "some.txt": "x",
      "blank.txt": " \n\t ",
      "nothing.jsonl": "",
      "pdf.txt": "%PDF-1.7\n…",
      "png.jsonl": Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"),
    });
    mkdirSync(join(folder, "folder"));
    expect(await summary([join(folder, name)])).toEqual([reason]);
  });

  test.each([
    ["an object", '{"id":"a","text":"x"}\n{"id":"b","text":"y"}', ["a", "b"]],
    ["white space before an object", '\n {"id":"a","text":"x"}', ["a"]],
    ["an object in UTF-16", Buffer.from('{"id":"a","text":"x"}', "utf16le"), ["a"]],
    ["a broken object, then a whole one", '{"id":\n{"id":"b","text":"y"}', ["broken-json line 1", "b"]],
    ["a text", "x", ["stdin-2d711642b726"]],
    ["a text that begins with a brace", "{x}", [expect.stringMatching(/^stdin-/)]],
    ["nothing", "", ["empty"]],
  ])("standard input: %s", async (_, input, expected) => {
    expect(await summary(["-"], Buffer.from(input as string))).toEqual(expected);
  });

  test("a text over the limit is refused", async () => {
    const folder = folderOf({ "big.txt": "ن".repeat(17 * 1024 * 1024) });
    expect(await summary([folder])).toEqual(["text-too-large"]);
  });
});
