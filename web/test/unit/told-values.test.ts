import { describe, expect, test } from "vitest";
import { account } from "../../../test/record/account-maker.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { toldDurations } from "../../timeline/told-durations.ts";
import { whenWords } from "../../words/dates.ts";
import { loadSay } from "../../words/language.tsx";
import { tellingsOf } from "../../words/values.ts";

const en = await loadSay("en");
const ar = await loadSay("ar");
const hours = (n: number) => ({ minutes: n * 60, comparator: "exact" as const });
const span = { start: 5, end: 9 };

describe("when a contact was", () => {
  const [first, last] = [20_314, 20_317];
  test("as it is told", () => expect(whenWords("2025-08-15", first, last, en)).toBe("Friday 15 August 2025"));
  test("a window of days that was reckoned is never shown as a date that somebody told", () => {
    expect(whenWords(null, first, last, en)).toBe("no day told (reckoned: 14 to 17 August 2025)");
    expect(whenWords(null, first, last, ar)).toBe("من دون يوم مذكور (تقديرًا: من 14 إلى 17 أغسطس 2025)");
    expect(whenWords(null, first, first, en)).toBe("no day told (reckoned: 14 August 2025)");
    expect(whenWords(null, null, last, en)).toBe("no day told (reckoned: until 17 August 2025)");
    expect(whenWords(null, first, null, en)).toBe("no day told (reckoned: since 14 August 2025)");
  });
  test("nothing at all", () => expect(whenWords(null, null, null, en)).toBe(en("date.unknown")));
});

describe("what one report tells by two speakers", () => {
  const both = account("r1", "aranor gilda", {
    duration: hours(2),
    sources: { duration: { span, speaker: "aranor", side: "arnor" } },
    alsoTold: [{ attribute: "duration", value: hours(3), source: { span, speaker: "gilda", side: "gondor" } }],
  });
  const other = account("r2", "aranor gilda", { duration: hours(3) });
  test("stands in the row of both, each with who says it", () => {
    const told = tellingsOf(both, "duration", { names: {}, places: {} }, en);
    expect(told.map(({ words, source }) => [words, source?.speaker])).toEqual([
      ["two hours", "aranor"],
      ["three hours", "gilda"],
    ]);
    expect(tellingsOf(both, "ordinal", { names: {}, places: {} }, en)).toEqual([]);
  });
  test("counts with what other reports tell", () => {
    const told = toldDurations(mergeAccounts([both, other]));
    expect(told.map(({ value, speakers, reports }) => [value.minutes / 60, speakers.map((s) => s.actor), reports])).toEqual([
      [3, ["gilda"], ["r1", "r2"]],
      [2, ["aranor"], ["r1"]],
    ]);
  });
});

test("a place is called as in the language of the page, and as it is told where nothing else is known", () => {
  const places = { بودابست: { ar: "بودابست", en: "Budapest" } };
  const told = (name: string, say: typeof en) =>
    tellingsOf(account("r", "aranor", { place: { name, country: null } }), "place", { names: {}, places }, say)[0]?.words;
  expect(told("بودابست", en)).toBe("Budapest");
  expect(told("بودابست", ar)).toBe("بودابست");
  expect(told("قصر ما", en)).toBe("قصر ما");
});
