import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LossReason } from "#model/explanation.ts";
import { Act, ActorKind, Channel, ContactKind, ContactStatus, Genre, PositionKind } from "#model/reading.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { ar } from "../src/cli/messages/ar.ts";
import { en } from "../src/cli/messages/en.ts";
import type { Message } from "#text/wording/message.ts";

const english: Readonly<Record<string, Message>> = en;
const arabic: Readonly<Record<string, Message>> = ar;
const FORMS = ["zero", "one", "two", "few", "many", "other"];
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const texts = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === "string" ? [message] : Object.values(message);

describe("messages", () => {
  test("the same keys in Arabic and English", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  test.each([
    ["act", Act],
    ["actor-kind", ActorKind],
    ["channel", Channel],
    ["genre", Genre],
    ["kind", ContactKind],
    ["lost", LossReason],
    ["position", PositionKind],
    ["status", ContactStatus],
  ] as const)("every %s has its words", (prefix, { options }) => {
    expect(options.filter((value) => english[`${prefix}.${value}`] === undefined)).toEqual([]);
  });

  test("every sign of a genre that the examples name has its words", () => {
    const sheets = loadFactSheets(join(import.meta.dirname, "../examples/ar/genre"));
    const signs = sheets.flatMap(({ sheet }) => sheet.examples.flatMap((e) => (e.finds === "nothing" ? [] : e.finds.flatMap((f) => f["signs"] ?? []))));
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.filter((sign) => english[`sign.${sign}`] === undefined)).toEqual([]);
  });

  test.each(Object.keys(english))("%s", (key) => {
    const inEnglish = english[key] as Message;
    const inArabic = arabic[key] as Message;
    for (const text of [...texts(inEnglish), ...texts(inArabic)]) expect(text.trim()).not.toBe("");
    if (typeof inEnglish === "string") {
      expect(typeof inArabic).toBe("string");
      expect(placeholders(inArabic as string)).toEqual(placeholders(inEnglish));
    } else {
      expect(Object.keys(inArabic as object).sort()).toEqual([...FORMS].sort());
      expect(Object.keys(inEnglish).sort()).toEqual(["one", "other"]);
      // A dual or a singular may leave the number to the word; the others may not.
      for (const form of ["few", "many", "other"] as const)
        expect(placeholders((inArabic as Record<string, string>)[form] as string)).toEqual(placeholders(inEnglish.other));
    }
  });
});
