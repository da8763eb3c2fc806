import { expect, test } from "vitest";
import { z } from "zod";
import { Reading } from "#model/reading.ts";
import { contract } from "./model/contract.ts";
import { shapeOf } from "./model/schema-shape.ts";

/** What a Reading has beyond the contract. A new one is added here, so that it is added on purpose. */
const ADDED = [
  "contacts[].rules",
  "contacts[].alsoTold",
  "contacts[].sources",
  "contacts[].sources.*",
  "contacts[].sources.*.span",
  "contacts[].sources.*.span.start",
  "contacts[].sources.*.span.end",
  "contacts[].sources.*.speaker",
  "contacts[].confirmation[].span",
  "contacts[].confirmation[].span.start",
  "contacts[].confirmation[].span.end",
  "statements[].rules",
  "statements[].topics",
  "followUps",
  "stakeholders",
  "drivers",
  "officeClaims",
  "sequenceClaims",
  "positions[].rules",
  "scenarios[].rules",
  "scenarios[].likelihood",
  "scenarios[].likelihood.start",
  "scenarios[].likelihood.end",
  "questions[].rules",
  "remarks",
  "report.genreReasons",
];

const shape = shapeOf(Reading);

test.each(Object.entries(contract))("%s is %s", (path, type) => {
  expect(shape.get(path)).toBe(type);
});

test("a Reading has no other fields than those of the contract and the named additions", () => {
  const others = [...shape.keys()].filter((p) => !(p in contract) && !p.endsWith("[]") && !ADDED.some((a) => p === a || p.startsWith(`${a}[]`)));
  expect(others).toEqual([]);
});

test("the comparison sees a dropped field, a widened type and a missing value", () => {
  const wrong = shapeOf(z.object({ report: z.object({ genre: z.enum(["news", "opinion"]), title: z.string(), url: z.string().nullish() }) }));
  expect(wrong.get("text")).toBeUndefined();
  expect(wrong.get("report.genre")).toBe("news opinion");
  expect(wrong.get("report.title")).toBe("string");
  expect(wrong.get("report.url")).toBe("string|null?");
});
