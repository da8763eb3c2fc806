import type { Ghost } from "./ghosts.ts";
import { xOf } from "./layout.ts";
import type { Window } from "./window.ts";

/** A ghost in view. Lengths are pixels from the corner where time begins. */
export interface GhostSpot {
  readonly ghost: Ghost;
  readonly start: number;
  readonly end: number;
  /** 0, 1, 2 … among those of its lane. */
  readonly row: number;
  /** It lies on another: there is no room for words. */
  readonly crowded: boolean;
}

/** A ghost is no narrower than can be pointed at. */
const LEAST = 26;
const BETWEEN = 6;
const MOST_ROWS = 3;

/** Where what is lacking is drawn: below the contacts of its lane, in rows so that none lies on another (but for the last row, where many do). */
export function ghostSpots(ghosts: readonly Ghost[], window: Window, width: number): readonly GhostSpot[] {
  const spots: GhostSpot[] = [];
  for (const own of Map.groupBy(ghosts, (ghost) => ghost.lane).values()) {
    const ends: number[] = [];
    const inView = own.filter((ghost) => ghost.to >= window.from && ghost.from <= window.to).sort((a, b) => a.from - b.from);
    for (const ghost of inView) {
      const end = Math.min(Math.max(xOf(ghost.to, window, width), LEAST), width);
      const start = Math.max(0, Math.min(xOf(ghost.from, window, width), end - LEAST));
      const free = ends.findIndex((taken) => taken + BETWEEN <= start);
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
      const crowded = free < 0 && row < ends.length;
      ends[row] = Math.max(ends[row] ?? 0, end);
      spots.push({ ghost, start, end, row, crowded });
    }
  }
  return spots;
}

/** How many rows each lane needs for what it lacks. */
export function ghostRows(spots: readonly GhostSpot[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { ghost, row } of spots) rows.set(ghost.lane, Math.max(rows.get(ghost.lane) ?? 0, row + 1));
  return rows;
}
