import { expect, test } from "vitest";
import type { Message } from "#text/wording/message.ts";

type Messages = Readonly<Record<string, Message>>;

const FORMS = ["zero", "one", "two", "few", "many", "other"];
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const texts = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === "string" ? [message] : Object.values(message);

/** Tests that every message is there in both languages with the same values, and that Arabic has its six forms where there is a number. */
export function holdMessages(english: Messages, arabic: Messages): void {
  test("the same keys in Arabic and English", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
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
}
