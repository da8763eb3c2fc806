import type { Ghost } from "./ghosts.ts";
import { xOf } from "./layout.ts";
import type { Window } from "./window.ts";

/** A ghost in view. Lengths are pixels from the corner where time begins. */
export interface GhostSpot {
  readonly ghost: Ghost;
  readonly start: number;
  readonly end: number;
  /** The middles of the signs that are in view. */
  readonly signs: readonly number[];
  /** It began before what is in view. */
  readonly isCut: boolean;
  /** 0, 1, 2 … among those of its lane. */
  readonly row: number;
  /** It lies on another: there is no room for words. */
  readonly crowded: boolean;
}

/** A ghost is no narrower than can be pointed at. */
const LEAST = 26;
const BETWEEN = 6;
/** As many rows as a lane gets where little lacks, and where much does: then the plot would grow without end. */
const MOST_ROWS = 6;
const MUCH = 48;
const ROWS_OF_MUCH = 3;
/** Signs closer than this would run into each other: one stands for all. */
const SIGN_ROOM = 14;

type Placed = Omit<GhostSpot, "row" | "crowded">;

/** Null where it lies outside the window. */
function placed(ghost: Ghost, window: Window, width: number): Placed | null {
  const to = xOf(ghost.to, window, width);
  if (ghost.from === null) return to < 0 || to - LEAST > width ? null : { ghost, start: to - LEAST, end: to, signs: [to - LEAST / 2], isCut: false };
  const from = xOf(ghost.from, window, width);
  if (to < 0 || from > width) return null;
  const spread = ghost.signs.length > 1 && (to - from) / ghost.signs.length < SIGN_ROOM ? [(ghost.from + ghost.to) / 2] : ghost.signs;
  const signs = spread.map((day) => xOf(day, window, width)).filter((x) => x >= 0 && x <= width);
  if (to - from < LEAST) return { ghost, start: (from + to - LEAST) / 2, end: (from + to + LEAST) / 2, signs, isCut: false };
  return { ghost, start: Math.max(0, from), end: Math.min(width, to), signs, isCut: from < 0 };
}

/**
 * Where what is lacking is drawn: below the contacts of its lane, in rows so that none lies on another (but for the last row, where many do). In the order in which they are seen: lane by lane,
 * row by row, the earliest first.
 */
export function ghostSpots(ghosts: readonly Ghost[], window: Window, width: number): readonly GhostSpot[] {
  const spots: GhostSpot[] = [];
  const inView = ghosts
    .map((ghost) => placed(ghost, window, width))
    .filter((spot): spot is Placed => spot !== null)
    .sort((a, b) => a.start - b.start);
  const most = inView.length > MUCH ? ROWS_OF_MUCH : MOST_ROWS;
  for (const own of Map.groupBy(inView, (spot) => spot.ghost.lane).values()) {
    const ends: number[] = [];
    for (const spot of own) {
      const free = ends.findIndex((taken) => taken + BETWEEN <= spot.start);
      const row = free >= 0 ? free : Math.min(ends.length, most - 1);
      const crowded = free < 0 && row < ends.length;
      ends[row] = Math.max(ends[row] ?? 0, spot.end);
      spots.push({ ...spot, row, crowded });
    }
  }
  return spots.sort((a, b) => a.ghost.lane - b.ghost.lane || a.row - b.row || a.start - b.start);
}

/** How many rows each lane needs for what it lacks. */
export function ghostRows(spots: readonly GhostSpot[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { ghost, row } of spots) rows.set(ghost.lane, Math.max(rows.get(ghost.lane) ?? 0, row + 1));
  return rows;
}
