import { describe, expect, test } from "vitest";
import { clamp, shift, usualOf, wholeOf, zoom, type Window } from "../../timeline/window.ts";
import { mark } from "./mark-maker.ts";

const WHOLE = { from: 0, to: 1000 };

describe("the days in view", () => {
  test("the whole holds every dated contact, with room at both ends", () => {
    const whole = wholeOf([mark("a", { earliest: 10, latest: 12 }), mark("b", { earliest: null, latest: null }), mark("c", { earliest: 400, latest: 400 })]);
    expect(whole?.from).toBeLessThan(10);
    expect(whole?.to).toBeGreaterThan(401);
    expect(wholeOf([mark("b", { earliest: null, latest: null })])).toBeNull();
  });
  test("a timeline opens on the last year or so, not on what is far ahead", () => {
    const on = (day: number) => mark(`d${day}`, { earliest: day, latest: day });
    const open = (days: readonly number[], today: number) => {
      const marks = days.map(on);
      return usualOf(wholeOf(marks) as Window, marks, today);
    };
    expect(open([100, 200], 200)).toEqual(wholeOf([on(100), on(200)]));
    const { from, to } = open([0, 1000, 2000, 2100, 90_000], 2100);
    expect(to).toBeGreaterThan(2100);
    expect(to).toBeLessThan(2200);
    expect(from).toBe(to - 400);
    // Where all is far ahead there is nothing else to open on.
    expect(open([50_000, 60_000], 100).to).toBeGreaterThan(60_000);
  });
  test("zooming keeps the day under the hand where it is", () => {
    const before = { from: 200, to: 600 };
    const after = zoom(before, 0.5, 300, WHOLE);
    expect((300 - after.from) / (after.to - after.from)).toBeCloseTo((300 - before.from) / (before.to - before.from));
    expect(after.to - after.from).toBeCloseTo(200);
  });
  test("nothing leads beyond the whole, nor nearer than days can be told apart", () => {
    expect(zoom({ from: 0, to: 900 }, 10, 400, WHOLE)).toEqual(WHOLE);
    expect(shift({ from: 0, to: 100 }, -50, WHOLE)).toEqual({ from: 0, to: 100 });
    expect(shift({ from: 800, to: 900 }, 500, WHOLE)).toEqual({ from: 900, to: 1000 });
    const near = zoom({ from: 500, to: 510 }, 0.0001, 505, WHOLE);
    expect(near.to - near.from).toBeGreaterThanOrEqual(5);
    expect(clamp({ from: 3, to: 4 }, { from: 3, to: 4 })).toEqual({ from: 3, to: 4 });
  });
});
