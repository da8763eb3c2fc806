import { describe, expect, test } from "vitest";
import { lanesOf, OTHER } from "../../timeline/lanes.ts";
import { mark } from "./mark-maker.ts";

const keys = (lanes: ReturnType<typeof lanesOf>): readonly string[] => lanes.map((lane) => `${lane.key} ${lane.marks.map((m) => m.id).join("")}`);

describe("lanes", () => {
  test("channels stand in the order of the list, contacts without one last", () => {
    const marks = [mark("a", { channel: null }), mark("b", { channel: "ministers" }), mark("c"), mark("d", { channel: "ministers" })];
    expect(keys(lanesOf(marks, "channel"))).toEqual(["leaders c", "ministers bd", `${OTHER} a`]);
  });
  test("sides: the pair with most contacts first; gatherings of many stand with the others", () => {
    const marks = [mark("a", { sides: ["AA", "CC"] }), mark("b"), mark("c"), mark("d", { sides: ["A", "B", "C", "D"] })];
    expect(keys(lanesOf(marks, "sides"))).toEqual(["AA|BB bc", "AA|CC a", `${OTHER} d`]);
  });
  test("more lanes than can be taken in share one, and no contact is lost", () => {
    const marks = Array.from({ length: 30 }, (_, i) => mark(`m${i}`, { sides: ["AA", `X${i}`] }));
    const lanes = lanesOf(marks, "sides");
    expect(lanes.length).toBeLessThanOrEqual(11);
    expect(lanes.at(-1)?.key).toBe(OTHER);
    expect(lanes.flatMap((lane) => lane.marks)).toHaveLength(30);
  });
  test("stories are asked for", () => {
    expect(keys(lanesOf([mark("a"), mark("b")], "story", (id) => (id === "a" ? "s" : null)))).toEqual(["s a", `${OTHER} b`]);
  });
});
