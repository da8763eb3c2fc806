import { describe, expect, test } from "vitest";
import { layOut } from "../../timeline/layout.ts";
import { hit, walk } from "../../timeline/walk.ts";
import { mark } from "./mark-maker.ts";

const { placed } = layOut(
  [
    { key: "a", marks: [mark("a1", { earliest: 10, latest: 10 }), mark("a2", { earliest: 50, latest: 50 })] },
    { key: "b", marks: [mark("b1", { earliest: 48, latest: 48 }), mark("b2", { earliest: 90, latest: 90 })] },
  ],
  { from: 0, to: 100 },
  1000,
  { gapRows: () => 0, labelWidth: () => 0, nameHeight: () => 0 },
);
const to = (from: string | null, step: Parameters<typeof walk>[2]): string | undefined => walk(placed, from, step)?.mark.id;

describe("walking by keys", () => {
  test.each([
    [null, "later", "a1"],
    ["a1", "later", "a2"],
    ["a2", "later", "a2"],
    ["a2", "earlier", "a1"],
    ["a2", "down", "b1"],
    ["b2", "up", "a2"],
    ["a1", "up", "a1"],
    ["a2", "oldest", "a1"],
    ["a1", "newest", "b2"],
    ["b1", "oldest", "a1"],
    [null, "newest", "b2"],
  ] as const)("from %s %s leads to %s", (from, step, end) => {
    expect(to(from, step)).toBe(end);
  });
  test("the newest in time is the newest, in whatever lane it stands", () => {
    const { placed: two } = layOut(
      [
        { key: "a", marks: [mark("late", { earliest: 95, latest: 95 })] },
        { key: "b", marks: [mark("early", { earliest: 5, latest: 5 })] },
      ],
      { from: 0, to: 100 },
      1000,
      { gapRows: () => 0, labelWidth: () => 0, nameHeight: () => 0 },
    );
    expect([walk(two, null, "newest")?.mark.id, walk(two, null, "oldest")?.mark.id]).toEqual(["late", "early"]);
  });
  test("nothing to walk on", () => {
    expect(walk([], null, "later")).toBeNull();
  });
  test("pointing", () => {
    const a2 = placed.find((p) => p.mark.id === "a2");
    expect(hit(placed, (a2?.x ?? 0) + 2, a2?.y ?? 0)?.mark.id).toBe("a2");
    expect(hit(placed, 300, 300)).toBeNull();
  });
});
