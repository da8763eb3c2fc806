import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAt, layOut, sizeOf, xOf } from "../../timeline/layout.ts";
import type { Mark } from "../../api/answers.ts";
import { ghostRows, ghostSpots } from "../../timeline/ghost-rows.ts";
import type { Ghost } from "../../timeline/ghosts.ts";
import { mark } from "./mark-maker.ts";

const WINDOW = { from: 0, to: 100 };
const WIDTH = 1000;
const lay = (marks: readonly Mark[], window = WINDOW) => layOut([{ key: "k", marks }], window, WIDTH, () => 0);
const of = (layout: ReturnType<typeof lay>, id: string) => {
  const placed = layout.placed.find((p) => p.mark.id === id);
  if (placed === undefined) throw new Error(`${id} is not placed`);
  return placed;
};

describe("layout of marks", () => {
  test("a known day stands in its middle and has no bar", () => {
    const placed = of(lay([mark("a", { earliest: 10, latest: 10 })]), "a");
    expect(placed.x).toBeCloseTo(105);
    expect(placed.bar).toBeNull();
  });
  test("an uncertain date is a bar from its first to the end of its last day, the sign in the middle", () => {
    const placed = of(lay([mark("a", { earliest: 10, latest: 29 })]), "a");
    expect(placed.bar).toEqual({ from: 100, to: 300 });
    expect(placed.x).toBeCloseTo(200);
  });
  test("a bar is cut at the edges of what is in view, and its sign stays in view", () => {
    const placed = of(lay([mark("a", { earliest: -500, latest: 9 })]), "a");
    expect(placed.bar).toEqual({ from: 0, to: 100 });
    expect(placed.x).toBeGreaterThan(0);
  });
  test("a bar no wider than its sign is none", () => {
    expect(of(lay([mark("a", { earliest: 10, latest: 11 })], { from: 0, to: 2000 }), "a").bar).toBeNull();
  });
  test("what is known at one end alone stands there; what has no day, or lies outside, is not placed", () => {
    const layout = lay([mark("a", { earliest: null, latest: 20 }), mark("b", { earliest: null, latest: null }), mark("c", { earliest: 200, latest: 200 })]);
    expect(layout.placed.map((p) => p.mark.id)).toEqual(["a"]);
    expect(layout.lanes[0]?.shown).toBe(1);
  });
  test("contacts of one day stand below each other; those too many for the rows become strokes", () => {
    const layout = lay(Array.from({ length: 8 }, (_, i) => mark(`m${i}`, { earliest: 10, latest: 10 })));
    expect(new Set(layout.placed.filter((p) => !p.crowded).map((p) => p.y)).size).toBe(5);
    expect(layout.placed.filter((p) => p.crowded)).toHaveLength(3);
  });
  test("more accounts, bigger signs, up to a limit", () => {
    expect(sizeOf(1)).toBeLessThan(sizeOf(3));
    expect(sizeOf(1000)).toBe(sizeOf(100_000));
  });
  test("days to pixels and back", () => {
    fc.assert(fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (day) => Math.abs(dayAt(xOf(day, WINDOW, WIDTH), WINDOW, WIDTH) - day) < 1e-6));
  });
  test("signs of one row never lie on each other, and every contact in view is placed once", () => {
    const days = fc.array(fc.record({ earliest: fc.integer({ min: 0, max: 99 }), length: fc.integer({ min: 0, max: 30 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(days, (told) => {
        const { placed } = lay(told.map(({ earliest, length }, i) => mark(`m${i}`, { earliest, latest: Math.min(99, earliest + length) })));
        expect(placed).toHaveLength(told.length);
        for (const row of Map.groupBy(
          placed.filter((p) => !p.crowded),
          (p) => p.y,
        ).values()) {
          const ends = row.map((p) => ({ start: p.bar?.from ?? p.x - p.r, end: p.bar?.to ?? p.x + p.r })).sort((a, b) => a.start - b.start);
          ends.slice(1).forEach((spot, i) => expect(spot.start).toBeGreaterThanOrEqual((ends[i] as { end: number }).end));
        }
      }),
    );
  });
});

test("rows for what is lacking: none lies on another, as long as there are rows", () => {
  const ghost = (from: number, to: number) => ({ gap: {} as Ghost["gap"], lane: 2, from, to, signs: 1 });
  const spots = ghostSpots([ghost(0, 50), ghost(40, 60), ghost(70, 80), ghost(300, 400)], WINDOW, WIDTH);
  expect(spots.map(({ start, end, row }) => [start, end, row])).toEqual([
    [0, 500, 0],
    [400, 600, 1],
    [700, 800, 0],
  ]);
  expect(ghostRows(spots).get(2)).toBe(2);
  // Of too many, those that lie on others have no room for words.
  const many = ghostSpots([ghost(0, 50), ghost(1, 51), ghost(2, 52), ghost(3, 53), ghost(70, 80)], WINDOW, WIDTH);
  expect(many.map(({ row, crowded }) => [row, crowded])).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [2, true],
    [0, false],
  ]);
});
