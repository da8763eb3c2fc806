import { describe, expect, test } from "vitest";
import { ContactKind } from "#model/reading.ts";
import { findingsAr } from "#record/findings/sentences/messages/ar.ts";
import { findingsEn } from "#record/findings/sentences/messages/en.ts";
import { shortAr } from "#record/findings/sentences/messages/short-ar.ts";
import { shortEn } from "#record/findings/sentences/messages/short-en.ts";
import { ordinalWords } from "#text/wording/ordinal-words.ts";
import { sayer } from "#text/wording/say.ts";
import { stretchWords } from "#text/wording/stretch-words.ts";
import { holdMessages } from "../hold-messages.ts";

const ar = sayer("ar", findingsAr);
const en = sayer("en", findingsEn);

describe("the sentences of findings", () => {
  holdMessages(findingsEn, findingsAr);
  test("every kind of contact has its words", () => {
    const keys = ContactKind.options.flatMap((kind) => [`contact.${kind}`, `contact.${kind}.several`, `contact.${kind}.alone`, `kind.${kind}`]);
    expect(keys.filter((key) => !(key in findingsEn))).toEqual([]);
  });
});

describe("the short sentences of findings", () => {
  holdMessages(shortEn, shortAr);
  test("every sentence that names its contact has one that does not", () => {
    const inWords = (table: object, key: string): string => JSON.stringify((table as Readonly<Record<string, unknown>>)[key] ?? "");
    const isFinding = (key: string): boolean => /^(attribute|confirmation|count|sequence|readout|gap)\./.test(key);
    const naming = Object.keys(findingsEn).filter((key) => isFinding(key) && inWords(findingsEn, key).includes("{contact}"));
    expect(Object.keys(shortEn).sort()).toEqual(naming.sort());
    expect(naming.filter((key) => (inWords(shortEn, key) + inWords(shortAr, key)).includes("{contact}"))).toEqual([]);
  });
});

describe("a stretch of days as a reader likes it", () => {
  test.each([
    [1, "about", "about one day", "نحو يوم"],
    [2, "exact", "two days", "يومين"],
    [14, "less_than", "less than two weeks", "أقل من أسبوعين"],
    [10, "more_than", "more than ten days", "أكثر من 10 أيام"],
    [61, "about", "about two months", "نحو شهرين"],
    [90, null, "three months", "3 أشهر"],
    [365, "exact", "a year", "سنة"],
    [730, "about", "about two years", "نحو سنتين"],
    [45, "about", "about 45 days", "نحو 45 يومًا"],
  ] as const)("%i days, %s", (days, comparator, english, arabic) => {
    expect([stretchWords(days, comparator, en), stretchWords(days, comparator, ar)]).toEqual([english, arabic]);
  });
});

describe("a number with its scope", () => {
  test.each([
    [{ n: 8, scope: "2025" }, "the eighth in 2025", "الثامن في 2025"],
    [{ n: 3, scope: "since 2025-02" }, "the third since February 2025", "الثالث منذ فبراير 2025"],
    [{ n: 8, scope: "last 8 months" }, "the eighth in the last eight months", "الثامن خلال آخر 8 أشهر"],
    [{ n: 2, scope: "less than 14 days" }, "the second in less than two weeks", "الثاني خلال أقل من أسبوعين"],
    [{ n: 2, scope: "less than two weeks" }, "the second in less than two weeks", "الثاني خلال أقل من أسبوعين"],
    [{ n: 2, scope: null }, "the second", "الثاني"],
  ])("%o", (ordinal, english, arabic) => {
    expect([ordinalWords(ordinal, false, en), ordinalWords(ordinal, false, ar)]).toEqual([english, arabic]);
  });
});
