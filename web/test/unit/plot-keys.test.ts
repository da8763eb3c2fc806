import { describe, expect, test } from "vitest";
import { dayAt, layOut, xOf } from "../../timeline/layout.ts";
import { askedBy } from "../../timeline/plot/keys.ts";
import { mark } from "./mark-maker.ts";

const WINDOW = { from: 0, to: 100 };
const WHOLE = { from: -500, to: 500 };
const WIDTH = 1000;
const { placed } = layOut([{ key: "a", marks: [mark("early", { earliest: 20, latest: 20 }), mark("late", { earliest: 80, latest: 80 })] }], WINDOW, WIDTH, {
  gapRows: () => 0,
  labelWidth: () => 0,
  nameHeight: () => 0,
});
const ask = (key: string, chosen: string | null = null, mirrored = false) =>
  askedBy(key, { placed, chosen, window: WINDOW, whole: WHOLE, mirrored, dayAt: (x) => dayAt(x, WINDOW, WIDTH) });

describe("keys in the plot", () => {
  test("zooming keeps the chosen contact where it is", () => {
    for (const key of ["+", "-"]) {
      const asked = ask(key, "late");
      if (asked === null || !("window" in asked)) throw new Error("no zoom");
      expect(xOf(80.5, asked.window, WIDTH)).toBeCloseTo(xOf(80.5, WINDOW, WIDTH));
      expect(asked.window.to - asked.window.from).not.toBeCloseTo(100);
    }
  });
  test("zooming keeps the middle where nothing is chosen", () => {
    const asked = ask("+");
    if (asked === null || !("window" in asked)) throw new Error("no zoom");
    expect((asked.window.from + asked.window.to) / 2).toBeCloseTo(50);
  });
  test("left is later in Arabic and earlier in English", () => {
    expect(ask("ArrowLeft", "early", true)).toMatchObject({ choose: { mark: { id: "late" } } });
    expect(ask("ArrowLeft", "late")).toMatchObject({ choose: { mark: { id: "early" } } });
  });
  test("End is the newest, Enter opens what is chosen, other keys mean nothing", () => {
    expect(ask("End")).toMatchObject({ choose: { mark: { id: "late" } } });
    expect(ask("Enter", "late")).toEqual({ open: "late" });
    expect([ask("Enter"), ask("x"), ask("Tab")]).toEqual([null, null, null]);
  });
});
