import { describe, expect, test } from "vitest";
import { conditionsIn, readTimelineAddress } from "../../address/timeline-address.ts";
import { told } from "../../address/asked.ts";
import { conditionsOf, NO_CONDITION } from "../../timeline/conditions.ts";
import { countsOf, mostFirst } from "../../timeline/counts.ts";
import { mark } from "./mark-maker.ts";

const ADDRESS = readTimelineAddress({
  actor: ["a", "b"],
  side: "usa",
  kind: "call",
  status: "held",
  channel: "leaders",
  topic: "zzz",
  place: "موسكو",
  story: "s",
  report: "r",
  disputed: "yes",
  lanes: "sides",
  from: "2025-01-01",
});

describe("conditions in an address", () => {
  test("each stands alone and can be let go of, also one that nothing meets", () => {
    const all = conditionsOf(ADDRESS);
    expect(all).toHaveLength(conditionsIn(ADDRESS));
    for (const { without } of all) expect(conditionsIn(told({ ...ADDRESS, ...without }) as typeof ADDRESS)).toBe(all.length - 1);
    expect(all.find(({ value }) => value === "b")?.without).toEqual({ actor: ["a"] });
  });
  test("letting go of all leaves lanes and days", () => {
    expect(told({ ...ADDRESS, ...NO_CONDITION })).toEqual({ lanes: "sides", from: "2025-01-01" });
  });
  test("sides are counted, those of most contacts first", () => {
    const counts = countsOf([mark("a", { sides: ["x", "y"] }), mark("b", { sides: ["y"], channel: null })]);
    expect([counts.get("y"), counts.get("call"), counts.get("leaders")]).toEqual([2, 2, 1]);
    expect(mostFirst(["x", "y", "z"], counts)).toEqual(["y", "x", "z"]);
  });
});
