import { describe, expect, test } from "vitest";
import { newStoryOf, readNewStoryAddress } from "../../address/story-address.ts";
import { askedBy, faultsOf, isEmptyRule, ruleOf, storyOf } from "../../stories/rule.ts";
import { longestSilence } from "../../stories/silence.ts";
import { mark } from "./mark-maker.ts";

const NOTHING = { sides: [], actors: [], topics: [], from: null, to: null };

describe("the conditions of a timeline as those of a story", () => {
  const isSide = (id: string): boolean => id.startsWith("S");
  test("sides, actors, topic and days are taken over; an actor that is a side is one", () => {
    expect(newStoryOf({ side: ["S1"], actor: ["S2", "p1"], topic: "t", from: "2025-01-01", to: "2025-12-31", lanes: "sides" }, isSide)).toEqual({
      side: ["S1", "S2"],
      actor: ["p1"],
      topic: ["t"],
      from: "2025-01-01",
      to: "2025-12-31",
    });
  });
  test("what is no part of a story is named, and that all of several actors take part", () => {
    expect(newStoryOf({ actor: ["p1", "p2"], kind: ["call"], channel: ["leaders"], disputed: "yes" }, isSide)).toEqual({
      actor: ["p1", "p2"],
      left: ["together", "kind", "channel", "disputed"],
    });
  });
  test("where nothing can be taken over there is none", () => {
    expect(newStoryOf({ kind: ["call"], status: ["held"], from: "2025-01-01" }, isSide)).toBeNull();
    expect(newStoryOf({}, isSide)).toBeNull();
  });
  test("an address is read as far as it can be understood", () => {
    expect(readNewStoryAddress({ side: "usa", actor: ["b", "a", ""], from: "soon", to: "2025-02-01", left: ["kind", "x"], names: "n" })).toEqual({
      side: ["usa"],
      actor: ["a", "b"],
      to: "2025-02-01",
      left: ["kind"],
    });
  });
});

describe("a draft", () => {
  const draft = { ar: " ملف ", en: "", rule: NOTHING };
  test("one name stands for both", () => expect(storyOf(draft)).toEqual({ names: { ar: "ملف", en: "ملف" }, ...NOTHING }));
  test("needs a name, and days in order", () => {
    expect(faultsOf(draft)).toEqual([]);
    expect(faultsOf({ ...draft, ar: " " })).toEqual(["name"]);
    expect(faultsOf({ ...draft, rule: { ...NOTHING, from: "2025-02-01", to: "2025-01-31" } })).toEqual(["days"]);
    expect(faultsOf({ ...draft, rule: { ...NOTHING, from: "2025-02-01", to: "2025-02-01" } })).toEqual([]);
  });
  test("asks what its rule says", () => {
    const rule = ruleOf({ side: ["usa"], topic: ["t"], from: "2025-01-01" });
    expect([isEmptyRule(NOTHING), isEmptyRule(rule)]).toEqual([true, false]);
    expect(askedBy(rule)).toEqual({ side: ["usa"], actor: [], topic: ["t"], from: "2025-01-01", to: null });
  });
});

test("the longest silence lies between contacts that were held on days that are told", () => {
  const on = (id: string, day: number, more: Parameters<typeof mark>[1] = {}) => mark(id, { date: "told", earliest: day, latest: day, ...more });
  const marks = [
    on("a", 10),
    on("b", 40),
    on("c", 25, { status: "planned" }),
    mark("d", { earliest: 20, latest: 30 }),
    on("e", 45),
    on("f", 24, { date: null }),
  ];
  expect(longestSilence(marks)).toEqual({ days: 29, from: 10, to: 40 });
  expect(longestSilence([on("a", 10), on("b", 11)])).toBeNull();
  expect(longestSilence([on("a", 10)])).toBeNull();
});
