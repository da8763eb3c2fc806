import { expect, test } from "vitest";
import { belowFloors, raised } from "../bench/floors/compare-floors.ts";
import { readFloors } from "../bench/floors/floors-file.ts";

test("the floors file is well formed", () => {
  expect(Object.keys(readFloors()).length).toBeGreaterThan(0);
});

test.each([
  ["at the floor", { a: { x: 0.5 } }, { a: { x: 0.5 } }, []],
  ["below the floor", { a: { x: 0.5 } }, { a: { x: 0.499 } }, ["a x: 0.499, the floor is 0.500"]],
  ["not measured", { a: { x: 0.5 } }, {}, ["a x: 0.000, the floor is 0.500"]],
  ["more measured than asked", { a: {} }, { a: { x: 0.1 } }, []],
])("%s", (_name, floors, reached, faults) => {
  expect(belowFloors(floors as Record<string, Record<string, number>>, reached as Record<string, Record<string, number>>)).toEqual(faults);
});

test("floors rise and never fall", () => {
  expect(raised({ a: { x: 0.5, y: 0.5 } }, { a: { x: 0.9, y: 0.2 } })).toEqual({ a: { x: 0.89, y: 0.5 } });
});
