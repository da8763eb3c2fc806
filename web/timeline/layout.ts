import type { Mark } from "../api/answers.ts";
import type { Lane } from "./lanes.ts";
import { daysOf, isExact } from "./span-of-mark.ts";
import type { Window } from "./window.ts";

/** Where a contact is drawn. Lengths are pixels from the corner where time begins; the drawing mirrors them where it must. */
export interface Placed {
  readonly mark: Mark;
  readonly lane: number;
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
  /** Half of its size. */
  readonly r: number;
  /** The days on which it may lie; null where the day is known. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** Too many beside each other: only a stroke is drawn. Zooming parts them. */
  readonly crowded: boolean;
}

export interface PlacedLane {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** The middle of the first row for what the record lacks. */
  readonly gapY: number;
  /** How many contacts of the lane are in view. */
  readonly shown: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly width: number;
}

const ROW = 24;
const PAD = 12;
const MOST_ROWS = 5;
/** Its name needs so much. */
const LEAST_LANE = 38;
const STRIP = 16;
/** A row for what the record lacks. */
export const GAP_ROW = 22;
/** Between two signs of one row. */
const BETWEEN = 3;
const LEAST_R = 6.5;
const MOST_R = 10;

/** The more accounts, the bigger: one has the least size, twelve the greatest. */
export const sizeOf = (accounts: number): number => Math.min(MOST_R, LEAST_R + Math.log2(Math.max(1, accounts)));

/** Days to pixels. */
export const xOf = (day: number, { from, to }: Window, width: number): number => ((day - from) / (to - from)) * width;
export const dayAt = (x: number, { from, to }: Window, width: number): number => from + (x / width) * (to - from);

interface Spot {
  readonly mark: Mark;
  readonly x: number;
  readonly r: number;
  readonly bar: Placed["bar"];
  readonly start: number;
  readonly end: number;
}

/** Null where the contact lies outside the window. */
function spotOf(mark: Mark, window: Window, width: number): Spot | null {
  const days = daysOf(mark);
  if (days === null || days.last + 1 < window.from || days.first > window.to) return null;
  const r = sizeOf(mark.accounts);
  const from = Math.max(xOf(days.first, window, width), 0);
  const to = Math.min(xOf(days.last + 1, window, width), width);
  // A sign never leaves the plot while its bar is in view.
  const x = Math.min(Math.max((from + to) / 2, r), width - r);
  const isBar = !isExact(days) && to - from > 2 * r;
  return { mark, x, r, bar: isBar ? { from, to } : null, start: isBar ? from : x - r, end: isBar ? to : x + r };
}

/** Which row each spot stands in: the first that is free at its start. `-1` where all are taken. */
function rowsOf(spots: readonly Spot[]): readonly number[] {
  const ends: number[] = [];
  return spots.map(({ start, end }) => {
    let row = ends.findIndex((taken) => taken + BETWEEN <= start);
    if (row < 0) row = ends.length < MOST_ROWS ? ends.push(0) - 1 : -1;
    if (row >= 0) ends[row] = end;
    return row;
  });
}

/** Places all contacts in view. Takes time in proportion to their number. `gapRows` says how many rows a lane needs for what is lacking. */
export function layOut(lanes: readonly Lane[], window: Window, width: number, gapRows: (lane: number) => number): Layout {
  const placed: Placed[] = [];
  const placedLanes: PlacedLane[] = [];
  let top = 0;
  lanes.forEach((lane, at) => {
    const spots = lane.marks
      .map((mark) => spotOf(mark, window, width))
      .filter((spot): spot is Spot => spot !== null)
      .sort((a, b) => a.start - b.start || (a.mark.id < b.mark.id ? -1 : 1));
    const rows = rowsOf(spots);
    const used = rows.reduce((most, row) => Math.max(most, row + 1), 0);
    const crowded = rows.includes(-1);
    const stripY = top + PAD + used * ROW + STRIP / 2;
    spots.forEach(({ mark, x, r, bar }, i) => {
      const row = rows[i] as number;
      placed.push({
        mark,
        lane: at,
        x,
        y: row < 0 ? stripY : top + PAD + row * ROW + ROW / 2,
        r: row < 0 ? STRIP / 2 - 2 : r,
        bar: row < 0 ? null : bar,
        crowded: row < 0,
      });
    });
    const inside = used * ROW + (crowded ? STRIP : 0);
    const height = Math.max(LEAST_LANE, 2 * PAD + inside + gapRows(at) * GAP_ROW);
    placedLanes.push({ key: lane.key, top, height, gapY: top + PAD + inside + GAP_ROW / 2, shown: spots.length });
    top += height;
  });
  return { placed, lanes: placedLanes, height: top, width };
}
