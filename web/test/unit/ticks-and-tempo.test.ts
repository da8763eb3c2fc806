import { expect, test } from "vitest";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import { tempoOf } from "../../timeline/tempo.ts";
import { ticksOf } from "../../timeline/ticks.ts";
import { mark } from "./mark-maker.ts";

const day = (text: string): number => parseIsoDay(text) as number;

test.each([
  ["2025-10-01", "2025-10-09", "day"],
  ["2025-08-01", "2025-10-09", "week"],
  ["2025-01-01", "2025-12-31", "month"],
  ["2023-01-01", "2025-12-31", "quarter"],
  ["2015-01-01", "2025-12-31", "year"],
  ["1950-01-01", "2025-12-31", "decade"],
])("from %s to %s lines stand by the %s", (from, to, unit) => {
  const { unit: found, ticks } = ticksOf({ from: day(from), to: day(to) }, 1000);
  expect(found).toBe(unit);
  expect(ticks.length).toBeLessThanOrEqual(16);
  expect(ticks.every((tick) => tick.day >= day(from) && tick.day <= day(to))).toBe(true);
});

test("months begin on their first day, January stronger", () => {
  const { ticks } = ticksOf({ from: day("2024-11-15"), to: day("2025-04-20") }, 600);
  expect(ticks.map((tick) => isoDay(tick.day) + (tick.major ? "!" : ""))).toEqual(["2024-12-01", "2025-01-01!", "2025-02-01", "2025-03-01", "2025-04-01"]);
});

test.each([
  ["2025-02-10", "2025-12-01", ["2025-03-01"]],
  ["2024-11-15", "2025-04-20", ["2024-12-01", "2025-01-01"]],
  ["2024-12-20", "2025-01-20", ["2024-12-23", "2025-01-06"]],
  ["2023-08-01", "2025-12-31", ["2023-10-01", "2024-01-01", "2025-01-01"]],
])("the year is told with the first line from %s to %s and with the first of each year", (from, to, expected) => {
  const { ticks } = ticksOf({ from: day(from), to: day(to) }, 700);
  expect(ticks.filter((tick) => tick.withYear).map((tick) => isoDay(tick.day))).toEqual(expected);
});

test("tempo counts weeks from Monday, those in which anything was; what is not known to a week is not counted", () => {
  const monday = day("2025-10-13");
  const marks = [
    mark("a", { earliest: monday, latest: monday + 6 }),
    mark("b", { earliest: monday + 2, latest: monday + 2, status: "planned" }),
    mark("c", { earliest: monday + 5, latest: monday + 8 }),
    mark("d", { earliest: monday + 14, latest: monday + 14 }),
  ];
  const { unit, beats, most } = tempoOf(marks, { from: monday, to: monday + 20 });
  expect(unit).toBe("week");
  expect(beats.map(({ held, others }) => [held, others])).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(most).toBe(2);
});

test("a year that is mistyped makes no thousands of beats", () => {
  expect(
    tempoOf([mark("a", { earliest: 20_000, latest: 20_000 }), mark("b", { earliest: 2_900_000, latest: 2_900_000 })], { from: 20_000, to: 2_900_001 }).beats,
  ).toHaveLength(2);
});

test("many weeks are told as months", () => {
  expect(tempoOf([mark("a")], { from: 0, to: 3000 }).unit).toBe("month");
});
