import type { Floors } from "./floors-file.ts";

/** How far under the reached value a floor is put: one fact of a small set may fall either way when a rule changes. */
const ROOM = 0.01;

/** What is lower than it may be, one line each. A value that is not measured is 0. */
export function belowFloors(floors: Floors, reached: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([set, values]) =>
    Object.entries(values).flatMap(([name, floor]) => {
      const value = reached[set]?.[name] ?? 0;
      return value < floor ? [`${set} ${name}: ${value.toFixed(3)}, the floor is ${floor.toFixed(3)}`] : [];
    }),
  );
}

/** The floors raised to a little under what is reached; none is lowered and none is added. */
export function raised(floors: Floors, reached: Floors): Floors {
  const down = (value: number): number => Math.floor((value - ROOM) * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(floors).map(([set, values]) => [
      set,
      Object.fromEntries(Object.entries(values).map(([name, floor]) => [name, Math.max(floor, down(reached[set]?.[name] ?? 0))])),
    ]),
  );
}
