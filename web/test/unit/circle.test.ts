import fc from "fast-check";
import { expect, test } from "vitest";
import { namePlaces, onCircle } from "../../actors/circle.ts";

const LINE = 15;

test("names around the circle: none lies on another, each stays in its half and in its order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 300 }), (n, radius) => {
      const nodes = Array.from({ length: n }, (_, i) => ({ id: `n${i}`, contacts: 1 }));
      const { spots } = onCircle({ nodes, edges: [] }, (id) => id);
      const places = namePlaces(spots, radius, LINE);
      expect(places).toHaveLength(n);
      for (const half of [true, false]) {
        const own = places.filter(({ isRight }) => isRight === half);
        own.slice(1).forEach(({ y, spot }, i) => {
          const before = own[i] as (typeof own)[number];
          expect(y - before.y).toBeGreaterThanOrEqual(LINE - 1e-6);
          expect(spot.y).toBeGreaterThanOrEqual(before.spot.y);
        });
        for (const { x } of own) expect(x > 0).toBe(half);
      }
    }),
  );
});

test("a name that has room stands beside its spot", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => ({ id, contacts: 1 }));
  const { spots } = onCircle({ nodes, edges: [] }, (id) => id);
  const east = namePlaces(spots, 100, LINE).find(({ spot }) => spot.id === "b");
  expect(east?.x).toBeCloseTo(100);
  expect(east?.y).toBeCloseTo(0);
});
