import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, layOut, sizeOf, xOf, type Placed } from "../../timeline/layout.ts";
import type { Mark } from "../../api/answers.ts";
import { mark } from "./mark-maker.ts";

const WINDOW = { from: 0, to: 100 };
const WIDTH = 1000;
const LABEL = 110;
const needs = (labelWidth: number) => ({ gapRows: () => 0, labelWidth: () => labelWidth, nameHeight: () => 0 });
const lay = (marks: readonly Mark[], window = WINDOW, labelWidth = 0) => layOut([{ key: "k", marks }], window, WIDTH, needs(labelWidth));
const of = (layout: ReturnType<typeof lay>, id: string) => {
  const placed = layout.placed.find((p) => p.mark.id === id);
  if (placed === undefined) throw new Error(`${id} is not placed`);
  return placed;
};
const day = (id: string, at: number, given: Partial<Mark> = {}) => mark(id, { earliest: at, latest: at, date: "2025-01-01", ...given });
const reckoned = (id: string, earliest: number, latest: number, status: Mark["status"] = "held") => mark(id, { earliest, latest, date: null, status });

describe("layout of marks", () => {
  test("a known day stands in its middle and has no bar", () => {
    const placed = of(lay([day("a", 10)]), "a");
    expect(placed.x).toBeCloseTo(105);
    expect([placed.bar, placed.reckoned]).toEqual([null, false]);
  });
  test("a month that is told is a bar over its days, the sign in the middle of them whatever is in view", () => {
    const told = mark("a", { earliest: 10, latest: 29, date: "2025-10" });
    const placed = of(lay([told]), "a");
    expect(placed.bar).toEqual({ from: 100, to: 300, begins: true, ends: true });
    expect(placed.x).toBeCloseTo(200);
    expect(placed.reckoned).toBe(false);
    const near = of(lay([told], { from: 15, to: 115 }), "a");
    expect(near.bar).toEqual({ from: 0, to: 150, begins: false, ends: true });
    expect(near.x).toBeCloseTo(50);
  });
  test.each([
    ["held", 205],
    ["under_way", 205],
    ["denied", 205],
    ["planned", 105],
    ["proposed", 105],
    ["postponed", 105],
    ["cancelled", 105],
  ] as const)("a day that nobody told: what is %s stands at the certain end, and is told apart", (status, x) => {
    const placed = of(lay([reckoned("a", 10, 20, status)]), "a");
    expect(placed.x).toBeCloseTo(x);
    expect([placed.reckoned, placed.signed]).toEqual([true, true]);
  });
  test("the sign of reckoned days never wanders with the view: where its day is not in view only the bar is drawn", () => {
    const held = reckoned("a", 0, 60);
    for (const from of [0, 10, 20, 40]) {
      const window = { from, to: from + 50 };
      const placed = of(lay([held], window), "a");
      expect(placed.signed).toBe(window.to > 60);
      if (placed.signed) expect(dayAt(placed.x, window, WIDTH)).toBeCloseTo(60.5);
      expect(placed.bar?.ends).toBe(window.to >= 61);
    }
  });
  test("a bar no wider than its sign is none", () => {
    expect(of(lay([mark("a", { earliest: 10, latest: 11 })], { from: 0, to: 2000 }), "a").bar).toBeNull();
  });
  test("what is known at one end alone stands there; what has no day, or lies outside, is not placed", () => {
    const layout = lay([mark("a", { earliest: null, latest: 20 }), mark("b", { earliest: null, latest: null }), mark("c", { earliest: 200, latest: 200 })]);
    expect(layout.placed.map((p) => p.mark.id)).toEqual(["a"]);
    expect(layout.lanes[0]?.shown).toBe(1);
  });
  test("a lane grows for contacts of one day; only where very many are in view do some become strokes", () => {
    const few = lay(Array.from({ length: 12 }, (_, i) => day(`m${i}`, 10)));
    expect(few.placed.filter((p) => p.crowded)).toHaveLength(0);
    expect(new Set(few.placed.map((p) => p.y)).size).toBe(12);
    const many = lay(Array.from({ length: 400 }, (_, i) => day(`m${i}`, 10)));
    expect(new Set(many.placed.filter((p) => !p.crowded).map((p) => p.y)).size).toBe(5);
    expect(many.placed.filter((p) => p.crowded)).toHaveLength(395);
  });
  test("more accounts, bigger signs, up to a limit", () => {
    expect(sizeOf(1)).toBeLessThan(sizeOf(3));
    expect(sizeOf(1000)).toBe(sizeOf(100_000));
  });
  test("days to pixels and back", () => {
    fc.assert(fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (at) => Math.abs(dayAt(xOf(at, WINDOW, WIDTH), WINDOW, WIDTH) - at) < 1e-6));
  });
});

/** What a contact takes of its row, with its label. */
function roomOf({ bar, x, r, label }: Placed): { readonly start: number; readonly end: number } {
  const own = { start: bar?.from ?? x - r, end: bar?.to ?? x + r };
  return label === null ? own : { start: Math.min(own.start, label.start), end: Math.max(own.end, label.start + label.room) };
}

describe("labels", () => {
  test("the newest has its label even where the plot ends, before its sign", () => {
    const { label, x } = of(lay([day("old", 2), day("new", 98)], WINDOW, LABEL), "new");
    expect(label?.room).toBe(LABEL);
    expect((label?.start ?? 0) + LABEL).toBeLessThan(x);
  });
  test("25 contacts of a year all have their labels; rows are added for them", () => {
    const marks = Array.from({ length: 25 }, (_, i) => day(`m${i}`, (i * 37) % 100));
    const { placed } = lay(marks, WINDOW, LABEL);
    expect(placed.filter((p) => p.label === null || p.label.room < LABEL)).toEqual([]);
    expect(placed.filter((p) => p.crowded)).toEqual([]);
  });
  test("where there is not room for all, the newest have theirs in full", () => {
    const { placed } = lay(
      Array.from({ length: 80 }, (_, i) => day(`m${i}`, i)),
      WINDOW,
      LABEL,
    );
    const newest = [...placed].sort((a, b) => b.x - a.x).slice(0, 5);
    expect(newest.map((p) => p.label?.room)).toEqual([LABEL, LABEL, LABEL, LABEL, LABEL]);
  });
  test("there are none where signs cannot be read one by one", () => {
    const { placed } = lay(
      Array.from({ length: 300 }, (_, i) => day(`m${i}`, i / 3)),
      WINDOW,
      LABEL,
    );
    expect(placed.every((p) => p.label === null)).toBe(true);
  });
  test("nothing of one row lies on anything else, and every contact in view is placed once", () => {
    const told = fc.array(fc.record({ earliest: fc.integer({ min: 0, max: 99 }), length: fc.integer({ min: 0, max: 30 }), isTold: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(told, fc.constantFrom(0, 60, 110), (days, labelWidth) => {
        const marks = days.map(({ earliest, length, isTold }, i) =>
          mark(`m${i}`, { earliest, latest: Math.min(99, earliest + length), date: isTold ? "2025-10" : null }),
        );
        const { placed } = lay(marks, WINDOW, labelWidth);
        expect(placed).toHaveLength(days.length);
        const rows = Map.groupBy(
          placed.filter((p) => !p.crowded),
          (p) => p.y,
        );
        for (const row of rows.values()) {
          const rooms = row.map(roomOf).sort((a, b) => a.start - b.start);
          rooms.slice(1).forEach((room, i) => expect(room.start).toBeGreaterThanOrEqual((rooms[i] as { end: number }).end));
        }
      }),
    );
  });
});
