import { describe, expect, test } from "vitest";
import type { Names } from "../../api/answers.ts";
import { onCircle } from "../../actors/circle.ts";
import { nearContacts } from "../../contact/near-contacts.ts";
import { readoutsOf } from "../../contact/readout-sides.ts";
import { courseOf } from "../../positions/hardness.ts";
import { filterMarks } from "../../timeline/filter-marks.ts";
import { latestOf } from "../../timeline/latest.ts";
import { mark } from "./mark-maker.ts";

const person = (side: string) => ({ ar: "", en: "", kind: "person", side }) as const;
const NAMES: Names = { p1: person("AA"), p2: person("BB"), p3: person("AA"), s: { ar: "", en: "", kind: "state", side: "s" } };

describe("last contacts", () => {
  test("of two persons of two sides: the newest that was held, the pair with most contacts first", () => {
    const marks = [
      mark("old", { earliest: 10, latest: 10 }),
      mark("new", { earliest: 50, latest: 50 }),
      mark("plan", { earliest: 90, latest: 90, status: "planned" }),
      mark("same side", { actors: ["p1", "p3"], latest: 95 }),
      mark("undated", { earliest: null, latest: null }),
      mark("other", { actors: ["p2", "p3"], earliest: 80, latest: 80 }),
    ];
    expect(latestOf(marks, NAMES, 3).map(({ a, b, mark: m, contacts }) => `${a} ${b} ${m.id} ${contacts}`)).toEqual(["p1 p2 new 4", "p2 p3 other 1"]);
  });
  test("a summit of many counts, and whoever only attends it was there, but is no pair of its own", () => {
    const marks = [
      mark("call", { earliest: 10, latest: 10 }),
      mark("summit", { actors: ["p1", "p2", "p3", "p4"], parties: ["p1", "p2"], earliest: 50, latest: 50 }),
    ];
    const names: Names = { ...NAMES, p4: person("BB") };
    const told = (chosen: readonly string[]) => latestOf(marks, names, 3, chosen).map(({ a, b, mark: m, contacts }) => `${a} ${b} ${m.id} ${contacts}`);
    expect(told([])).toEqual(["p1 p2 summit 2"]);
    expect(told(["p1", "p2"])).toEqual(["p1 p2 summit 2"]);
    expect(told(["p3"])).toEqual([]);
  });
  test("states, and pairs that only planned, have none", () => {
    expect(latestOf([mark("x", { actors: ["s", "p2"] }), mark("y", { status: "proposed" })], NAMES, 3)).toEqual([]);
  });
});

test("filter: all actors and sides asked for, any of the kinds", () => {
  const marks = [mark("a"), mark("b", { actors: ["p1"] }), mark("c", { kind: "talks", disputed: true }), mark("d", { channel: null })];
  const ids = (address: Parameters<typeof filterMarks>[1]): string =>
    filterMarks(marks, address)
      .map((m) => m.id)
      .join("");
  expect(ids({})).toBe("abcd");
  expect(ids({ actor: ["p1", "p2"] })).toBe("acd");
  expect(ids({ actor: ["AA"] })).toBe("abcd");
  expect(ids({ kind: ["talks", "visit"] })).toBe("c");
  expect(ids({ disputed: "yes" })).toBe("c");
  expect(ids({ channel: ["leaders"] })).toBe("abc");
});

test("readouts: what each side names alone, and who says it", () => {
  const claim = (value: string, speaker: string) => ({ value, speaker, report: "r", account: null, words: "", span: { start: 0, end: 1 } });
  const values = { "side.0": "AA", "topics.0": "energy,prisoners", "side.1": "BB", "topics.1": "trade" };
  // Officials without a name have no side of their own: what they name tells it.
  const told = readoutsOf(
    { claims: [claim("energy,war", "p1"), claim("trade", "officials"), claim("war", "s")], message: { key: "readout.topics", values } },
    NAMES,
  );
  expect(told.map(({ side, topics, claims }) => [side, topics, claims.map((c) => c.speaker)])).toEqual([
    ["AA", ["energy", "prisoners"], ["p1"]],
    ["BB", ["trade"], ["officials"]],
    ["s", [], ["s"]],
  ]);
});

test("course of positions", () => {
  expect(courseOf([{ kind: "offer" }, { kind: "threat" }])).toBe("harder");
  expect(courseOf([{ kind: "red_line" }, { kind: "offer" }])).toBe("softer");
  expect(courseOf([{ kind: "demand" }])).toBe("same");
  expect(courseOf([])).toBe("same");
});

test("contacts near enough to be the same event: common sides, near in time", () => {
  const marks = [
    mark("own", { earliest: 100, latest: 100 }),
    mark("near", { earliest: 103, latest: 103 }),
    mark("far", { earliest: 300, latest: 300 }),
    mark("strange", { sides: ["X"] }),
    mark("next", { earliest: 101, latest: 101 }),
  ];
  expect(nearContacts("own", marks).map((m) => m.id)).toEqual(["next", "near"]);
  expect(nearContacts("gone", marks)).toEqual([]);
});

test("circle: those of one side beside each other, no line to oneself", () => {
  const nodes = ["a1", "b1", "a2", "b2"].map((id, i) => ({ id, contacts: 4 - i }));
  const edge = (a: string, b: string) => ({ a, b, contacts: 1, held: 1, first: null, last: null });
  const { spots, lines } = onCircle({ nodes, edges: [edge("a1", "b1"), edge("a1", "a1"), edge("a1", "gone")] }, (id) => id[0] as string);
  expect(spots.map((spot) => spot.id)).toEqual(["a1", "a2", "b1", "b2"]);
  expect(lines).toHaveLength(1);
});
