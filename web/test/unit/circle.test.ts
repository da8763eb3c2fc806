import fc from "fast-check";
import { expect, test } from "vitest";
import { foremost, namePlaces, onCircle } from "../../actors/circle.ts";

const LINE = 15;

test("names around the circle: none lies on another, each stays in its half and in its order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 300 }), fc.constantFrom(1, 1.6), (n, radius, stretch) => {
      const nodes = Array.from({ length: n }, (_, i) => ({ id: `n${i}`, contacts: 1 }));
      const { spots } = onCircle({ nodes, edges: [] }, (id) => id);
      const places = namePlaces(spots, { x: radius, y: radius * stretch }, LINE);
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
  const east = namePlaces(spots, { x: 100, y: 100 }, LINE).find(({ spot }) => spot.id === "b");
  expect(east?.x).toBeCloseTo(100);
  expect(east?.y).toBeCloseTo(0);
});

test("the foremost are those with most contacts, with what is between them alone", () => {
  const nodes = [
    { id: "few", contacts: 1 },
    { id: "most", contacts: 9 },
    { id: "many", contacts: 5 },
  ];
  const edge = (a: string, b: string) => ({ a, b, contacts: 1, held: 1, first: null, last: null });
  const { nodes: shown, edges } = foremost({ nodes, edges: [edge("few", "most"), edge("many", "most")] }, 2);
  expect(shown.map(({ id }) => id)).toEqual(["most", "many"]);
  expect(edges).toEqual([edge("many", "most")]);
});
