import { describe, expect, test } from "vitest";
import { parseIsoDay } from "#model/calendar.ts";
import type { Account } from "#model/record/account.ts";
import type { Story } from "#model/record/story.ts";
import { inStory } from "#record/findings/in-story.ts";
import { tempo } from "#record/findings/tempo.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { account } from "./account-maker.ts";

const contact = (report: string, who: string, given: Partial<Account>) => mergeAccounts([account(report, who, given)]);
const day = (iso: string): number => parseIsoDay(iso) as number;

const STORY: Story = { id: "s", names: { ar: "ملف", en: "story" }, sides: [], actors: [], topics: [], from: null, to: null };
const CALL = contact("r", "aranor gilda", { date: "3019-03-09", topics: ["ceasefire"] });

describe("a story gathers", () => {
  test.each<readonly [string, Partial<Story>]>([
    ["everything where it asks nothing", {}],
    ["what is between both sides", { sides: ["gondor", "arnor"] }],
    ["what one of its actors takes part in", { actors: ["roswen", "aranor"] }],
    ["what is about one of its topics", { topics: ["missiles", "ceasefire"] }],
    ["what lies in its days, ends included", { from: "3019-03-09", to: "3019-03-09" }],
    ["what lies after an open beginning", { to: "3019-12-31" }],
  ])("%s", (_, rule) => expect(inStory({ ...STORY, ...rule }, CALL)).toBe(true));
  test.each<readonly [string, Partial<Story>]>([
    ["what one of its sides is missing from", { sides: ["arnor", "rohan"] }],
    ["what none of its actors takes part in", { actors: ["berin", "roswen"] }],
    ["what is about something else", { topics: ["missiles"] }],
    ["what came before", { from: "3019-03-10" }],
    ["what fulfils one condition and not the other", { sides: ["arnor"], topics: ["missiles"] }],
  ])("not %s", (_, rule) => expect(inStory({ ...STORY, ...rule }, CALL)).toBe(false));
  test("what is told of a month, where the month reaches into its days", () => {
    const told = contact("r", "aranor gilda", { date: "3019-02", published: "3019-03-10" });
    expect([inStory({ ...STORY, from: "3019-02-20" }, told), inStory({ ...STORY, from: "3019-03-01" }, told)]).toEqual([true, false]);
  });
});

describe("tempo", () => {
  const contacts = [
    contact("a", "aranor gilda", { date: "3019-03-05" }),
    contact("b", "aranor gilda", { date: "3019-03-06" }),
    contact("c", "aranor gilda", { date: "3019-03-28", published: "3019-03-29" }),
    contact("d", "aranor gilda", { date: "3019-03-20", published: "3019-03-10", status: "planned" }),
    contact("e", "aranor gilda", { date: "3019-03", published: "3019-04-10" }),
    contact("f", "aranor gilda", { date: "3019-05-01", published: "3019-05-02" }),
  ];
  const found = tempo(contacts, day("3019-03-01"), day("3019-04-04"));
  test("counts by week, weeks without any too", () => {
    expect(found.weeks.reduce((sum, w) => sum + w.contacts, 0)).toBe(3);
    expect(found.weeks.map((w) => w.contacts).filter((n) => n === 0).length).toBeGreaterThan(1);
    expect(new Set(found.weeks.map((w) => w.monday)).size).toBe(found.weeks.length);
  });
  test("leaves out plans and what lies outside, and says what it could not place", () => expect([found.contacts, found.unplaced]).toEqual([3, 1]));
  test("finds the longest silence and what it lies between", () => expect(found.longestSilence).toEqual({ days: 21, after: "b.0", before: "c.0" }));
  test("a silence may last until the end", () =>
    expect(tempo(contacts.slice(0, 2), day("3019-03-05"), day("3019-04-04")).longestSilence).toEqual({ days: 29, after: "b.0", before: null }));
  test("has none where nothing is placed", () => expect(tempo([], day("3019-03-01"), day("3019-03-31")).longestSilence).toBeNull());
});
