import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import type { GapView } from "../../api/answers.ts";
import { noteOf } from "../../timeline/ghost-note.ts";
import { ghostRows, ghostSpots } from "../../timeline/ghost-rows.ts";
import { ghostsOf, type Ghost } from "../../timeline/ghosts.ts";
import { dayAt } from "../../timeline/layout.ts";
import { mark } from "./mark-maker.ts";

const day = (text: string): number => parseIsoDay(text) as number;
const WIDTH = 1000;
const CALL = mark("call", { earliest: day("2025-10-16"), latest: day("2025-10-16"), date: "2025-10-16" });

const gap = (id: string, given: Partial<GapView>): GapView => ({
  id,
  kind: "count",
  contact: "call",
  claim: { n: 7, scope: "2025" },
  identified: [],
  possible: [],
  missing: 4,
  claims: [],
  message: { key: "", values: {} },
  sentence: { ar: "", en: "" },
  short: { ar: "", en: "" },
  settled: null,
  ...given,
});
const ghosts = (...gaps: readonly GapView[]) => ghostsOf(gaps, [{ key: "k", marks: [CALL] }]);
const days = (ghost: Ghost | undefined): readonly (string | null)[] => [ghost?.from == null ? null : isoDay(ghost.from), isoDay(ghost?.to ?? 0)];

describe("what is lacking", () => {
  test("lies between the beginning of the count's scope and the contact, one sign for each, spread evenly", () => {
    const [ghost] = ghosts(gap("a", {}));
    expect(days(ghost)).toEqual(["2025-01-01", "2025-10-16"]);
    expect(ghost?.signs.map((at) => isoDay(Math.floor(at)))).toEqual(["2025-02-06", "2025-04-19", "2025-06-30", "2025-09-10"]);
  });
  test.each([
    ["since 2025-02", ["2025-02-01", "2025-10-16"]],
    ["last 8 months", ["2025-02-01", "2025-10-16"]],
    ["about 2025-08", ["2025-08-01", "2025-09-01"]],
    ["in this war", [null, "2025-10-16"]],
  ])("the scope «%s»", (scope, expected) => {
    expect(days(ghosts(gap("a", { claim: { n: 7, scope } }))[0])).toEqual(expected);
  });
  test("two counts of one contact since the same day are one ghost, with the lesser number of signs", () => {
    const [ghost, ...others] = ghosts(gap("a", { missing: 5, claim: { n: 8, scope: "2025" } }), gap("b", { missing: 4 }));
    expect(others).toEqual([]);
    expect([ghost?.gaps.map(({ id }) => id), ghost?.signs.length]).toEqual([["b", "a"], 4]);
    expect(ghosts(gap("a", {}), gap("b", { claim: { n: 3, scope: "since 2025-05" } }))).toHaveLength(2);
  });
  test("what is settled is no ghost", () => {
    expect(ghosts(gap("a", { settled: 3 }))).toEqual([]);
  });
});

describe("ghosts in view", () => {
  test("signs keep their days whatever is in view; those outside are not drawn", () => {
    const year = { from: day("2025-01-01"), to: day("2026-01-01") };
    const [whole] = ghostSpots(ghosts(gap("a", {})), year, WIDTH);
    expect(whole?.signs.map((x) => isoDay(Math.floor(dayAt(x, year, WIDTH))))).toEqual(["2025-02-06", "2025-04-19", "2025-06-30", "2025-09-10"]);
    const october = { from: day("2025-10-01"), to: day("2025-11-01") };
    const [late] = ghostSpots(ghosts(gap("a", {})), october, WIDTH);
    expect([late?.signs, late?.isCut]).toEqual([[], true]);
    const spring = { from: day("2025-03-01"), to: day("2025-06-01") };
    const [middle] = ghostSpots(ghosts(gap("a", {})), spring, WIDTH);
    expect(middle?.signs.map((x) => isoDay(Math.floor(dayAt(x, spring, WIDTH))))).toEqual(["2025-04-19"]);
  });
  test("where nothing says since when, a short piece before the contact stands for it at every zoom", () => {
    for (const to of [day("2025-11-01"), day("2026-11-01")]) {
      const [spot] = ghostSpots(ghosts(gap("a", { claim: { n: 7, scope: null } })), { from: day("2025-10-01"), to }, WIDTH);
      expect([(spot?.end ?? 0) - (spot?.start ?? 0), spot?.signs.length]).toEqual([26, 1]);
    }
  });

  const ghost = (from: number, to: number): Ghost => ({ gaps: [gap("a", {})], lane: 2, from, to, signs: [] });
  const spotted = (...all: readonly Ghost[]) => ghostSpots(all, { from: 0, to: 100 }, WIDTH);
  test("none lies on another, as long as there are rows; in the order of the picture", () => {
    const spots = spotted(ghost(70, 80), ghost(0, 50), ghost(40, 60), ghost(300, 400));
    expect(spots.map(({ start, end, row }) => [start, end, row])).toEqual([
      [0, 500, 0],
      [700, 800, 0],
      [400, 600, 1],
    ]);
    expect(ghostRows(spots).get(2)).toBe(2);
  });
  test("of too many, those that lie on others have no room for words", () => {
    const spots = spotted(...Array.from({ length: 8 }, (_, i) => ghost(i, 50 + i)));
    expect(spots.map(({ crowded }) => crowded)).toEqual([false, false, false, false, false, false, true, true]);
    expect(noteOf(spots.at(-1) as (typeof spots)[number], ["word"], []).text).toBe("");
  });
});

describe("words on a ghost", () => {
  const spot = (signs: readonly number[]) => ({ ghost: {} as Ghost, start: 0, end: 400, signs, isCut: false, row: 0, crowded: false });
  const words = (length: number): string => "w".repeat(length);
  test("stand in the widest stretch between the signs", () => {
    const { text, at, signs } = noteOf(spot([50, 350]), [words(200), words(20)], [words(20)]);
    expect([text, at, signs]).toEqual([words(20), 200, [50, 350]]);
  });
  test("stand in place of the signs where there is no room between them", () => {
    const { text, signs } = noteOf(spot([40, 120, 200, 280, 360]), [words(20)], [words(20)]);
    expect([text, signs]).toEqual([words(20), []]);
  });
  test("are left out rather than cut", () => {
    const { text, signs } = noteOf(spot([200]), [words(100)], [words(100)]);
    expect([text, signs]).toEqual(["", [200]]);
  });
});
