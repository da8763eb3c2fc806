import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderOf, type Run, runQanat } from "./run-qanat.ts";
import { toWindows1256 } from "./windows-1256.ts";

const NEWS = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي ماركو روبيو في الرياض يوم الخميس، واستمر اللقاء أكثر من ساعتين.";
const line = (id: string, text = NEWS, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;
interface Shown {
  readonly text: string;
  readonly report: { readonly id: string; readonly publishedAt: string | null; readonly outlet: string | null };
  readonly remarks: readonly { readonly reason: string }[];
}
const readings = (out: string): readonly Shown[] =>
  out
    .split("\n")
    .filter((l) => l !== "")
    .map((l) => JSON.parse(l) as Shown);
const ids = (out: string): readonly string[] => readings(out).map(({ report }) => report.id);

/** Enough reports that a second thread is started; each hundredth is broken. */
const MANY = Array.from({ length: 700 }, (_, i) => `r${i}`);
const onOneAndTwoThreads = (...args: readonly string[]): Promise<readonly Run[]> => {
  const input = MANY.map((id, i) => (i % 100 === 50 ? "{broken\n" : line(id))).join("");
  return Promise.all(["1", "2"].map((threads) => runQanat(["read", "--threads", threads, ...args, "-"], { input })));
};

describe.concurrent("qanat read --json", () => {
  test("files, a folder and standard input, in the order given", async () => {
    const folder = folderOf({ "b.jsonl": line("b1") + line("b2"), "a.txt": NEWS });
    const { code, out, err } = await runQanat(["read", "--json", join(folder, "b.jsonl"), "-", folder], { input: line("in") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(ids(out)).toEqual(["b1", "b2", "in", expect.stringMatching(/^a-[0-9a-f]{12}$/), "b1", "b2"]);
  });

  test("standard input without paths, as text", async () => {
    const { code, out } = await runQanat(["read", "--json", "--date", "2025-10-17", "--outlet", "الوكالة"], { input: NEWS });
    expect(code).toBe(0);
    expect(readings(out)[0]?.report).toMatchObject({ publishedAt: "2025-10-17", outlet: "الوكالة" });
  });

  test("--date and --outlet leave what a report says of itself", async () => {
    const { out } = await runQanat(["read", "--json", "--date", "2025-10-17", "--outlet", "x"], {
      input: line("a", NEWS, { publishedAt: "2024-01-02", outlet: "y" }),
    });
    expect(readings(out)[0]?.report).toMatchObject({ publishedAt: "2024-01-02", outlet: "y" });
  });

  test("encodings", async () => {
    const utf16 = Buffer.from(NEWS, "utf16le");
    const folder = folderOf({
      "1.txt": NEWS,
      "2.txt": `\ufeff${NEWS}`,
      "3.txt": Buffer.from(`\ufeff${NEWS}`, "utf16le"),
      "4.txt": Buffer.from(`\ufeff${NEWS}`, "utf16le").swap16(),
      "5.txt": utf16,
      "6.txt": Buffer.from(utf16).swap16(),
      "7.txt": toWindows1256(NEWS),
    });
    const { code, out, err } = await runQanat(["read", "--json", folder]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readings(out).map(({ text }) => text)).toEqual(Array(7).fill(NEWS));
  });

  test("what cannot be read is named with file, line and reason; all else is read", async () => {
    const folder = folderOf({
      "a.jsonl": `${line("a1")}{"id":\n[]\n{"id":"x"}\n{"text":5}\n${line("a6")}`,
      "b.txt": "",
      "c.txt": "%PDF-1.4",
      "d.txt": "caf\xe9",
      "e.txt": Buffer.from([0xd8, 0xa7, 0xd9, 0x84, 0xd9, 0x84, 0xd8]),
      "f.txt": NEWS,
    });
    const { code, out, err } = await runQanat(["read", "--json", folder, join(folder, "none.txt")]);
    expect(code).toBe(1);
    expect(ids(out)).toEqual(["a1", "a6", expect.stringMatching(/^d-/), expect.stringMatching(/^f-/)]);
    const complaints = err.trim().split("\n");
    expect(complaints.map((l) => l.replaceAll(folder, ""))).toEqual([
      expect.stringMatching(/^qanat: refused: \/a\.jsonl, line 2: broken JSON/),
      "qanat: refused: /a.jsonl, line 3: JSON, but not an object",
      "qanat: refused: /a.jsonl, line 4: the field “text” is missing",
      "qanat: refused: /a.jsonl, line 5: the field “text” is not a string",
      "qanat: refused: /b.txt: empty",
      "qanat: refused: /c.txt: not text but pdf",
      "qanat: refused: /e.txt: damaged UTF-8, first at byte 6",
      "qanat: refused: /none.txt: no such file or folder",
      "qanat: 4 reports read, 8 refused",
    ]);
  });

  test("refusals in Arabic", async () => {
    const { code, err } = await runQanat(["read", "/no/such", "--lang", "ar"]);
    expect(code).toBe(1);
    expect(err).toContain("لا ملف ولا مجلد بهذا الاسم");
  });

  test("10 MB in one line", { timeout: 50_000 }, async () => {
    const sentence = `${NEWS} `;
    const text = sentence.repeat(Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(sentence)));
    const { code, out, err } = await runQanat(["read", "--json", "-q"], { input: line("big", text) + line("next") });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(ids(out)).toEqual(["big", "next"]);
  });

  test("bidi controls and lone surrogates are kept, and escaped on the way out", async () => {
    const odd = `\u202e${NEWS}\u2066\ud800 \u0085\u200f`;
    const { code, out } = await runQanat(["read", "--json"], { input: line("odd", odd) });
    expect(code).toBe(0);
    expect(readings(out)[0]?.text).toBe(odd);
    expect(out).not.toMatch(/[\u0085\u200f\u202e\u2066]/);
  });

  test("order is kept over several threads, refusals at their place", { timeout: 50_000 }, async () => {
    const [one, two] = await onOneAndTwoThreads("--json");
    expect(one?.code).toBe(1);
    expect(ids(two?.out ?? "")).toEqual(MANY.filter((_, i) => i % 100 !== 50));
    expect(two).toEqual(one);
  });
});

describe.concurrent("the digest", () => {
  test("says who, when, how long and in which words, in English and in Arabic", async () => {
    const input = line("a", NEWS, { title: "لقاء الرياض", outlet: "الوكالة", publishedAt: "2025-02-21" });
    const [english, arabic] = await Promise.all([runQanat(["read"], { input }), runQanat(["read"], { input, env: { LC_ALL: "ar_EG.UTF-8" } })]);
    const plain = english?.out.replace(/[\u2068\u2069]/g, "");
    expect(plain).toContain("لقاء الرياض\nالوكالة · 21 February 2025 · news · standard input, line 1");
    expect(plain).toContain("Sergey Lavrov (Russia) and Marco Rubio (United States)");
    expect(plain).toContain("more than two hours");
    expect(plain).toContain("(line 1; 1 other place)");
    expect(arabic?.out).toContain("21 فبراير 2025 · خبر");
    expect(arabic?.out).toContain("أكثر من ساعتين");
  });

  test("is the same on one thread and on two", { timeout: 50_000 }, async () => {
    const [one, two] = await onOneAndTwoThreads("--lang", "ar");
    expect(one?.out).toContain("أكثر من ساعتين");
    expect(two).toEqual(one);
  });

  test("lets no control of the text through to a terminal", async () => {
    const evil = `${NEWS.replace("يوم", "\u001b[31m\u202eيوم")}\u0007\u009b2J`;
    const { out } = await runQanat(["read"], { input: line("a", evil, { title: "\u001b]0;x\u0007\u202eعنوان", outlet: "a\nb" }) });
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e]/u);
    expect(out).toContain("a b");
  });

  test("says what was not read", async () => {
    const { code, out } = await runQanat(["read"], { input: line("a", "") + line("b", "The ministers met in Geneva on Thursday and agreed to meet again.") });
    expect(code).toBe(0);
    expect(out).toContain("The text is empty");
    expect(out).toContain("is not in Arabic");
  });

  test("has no colour where it is not a terminal", async () => {
    const { out } = await runQanat(["read"], { input: NEWS });
    expect(out).not.toContain("\u001b");
  });
});

describe.concurrent("usage", () => {
  test.each([
    [["read", "--nonsense"], "unknown option: --nonsense"],
    [["read", "--date"], "--date needs a value"],
    [["read", "--date", "--json"], "--date needs a value"],
    [["read", "--date", "2025-02-30"], "--date is a day as YYYY-MM-DD, not “2025-02-30”"],
    [["read", "--json=yes"], "--json takes no value"],
    [["read", "--threads", "0"], "--threads is a whole number"],
    [["read", "--lang", "fr"], "--lang is ar or en"],
    [["gather"], "unknown command: gather"],
    [[], "which command?"],
  ])("%j is refused with exit code 2", async (args, message) => {
    const { code, out, err } = await runQanat(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  test.each([
    [["--help"], "Usage: qanat COMMAND"],
    [["--help", "--lang", "ar"], "الاستعمال: qanat COMMAND"],
    [["read", "--help"], "Usage: qanat read"],
    [["read", "-h", "--lang=ar"], "الاستعمال: qanat read"],
    [["--version"], "."],
  ])("%j", async (args, text) => {
    const { code, out, err } = await runQanat(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(text);
  });

  test("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [fileURLToPath(new URL("../bin/qanat", import.meta.url)), "read", "--json", "--threads", "1"]);
    let err = "";
    child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
    child.stdin.on("error", () => undefined);
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end(line("a", NEWS.repeat(50)).repeat(150));
    const [code] = (await once(child, "close")) as [number | null];
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("names the reason when its output cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [fileURLToPath(new URL("../bin/qanat", import.meta.url)), "read", "--json", "--lang", "en"], {
      stdio: ["pipe", full, "pipe"],
    });
    let err = "";
    child.stderr?.on("data", (piece: Buffer) => (err += piece.toString()));
    child.stdin?.end(line("a"));
    const [code] = (await once(child, "close")) as [number | null];
    closeSync(full);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^qanat: the output could not be written: ENOSPC[^\n]*\n$/) });
  });
});
