import type { Mark } from "../api/answers.ts";
import { inRows, type Claim } from "./claims.ts";
import type { Lane } from "./lanes.ts";
import { daysOf, isExact, isReckoned, signDay } from "./span-of-mark.ts";
import type { Window } from "./window.ts";

/** The days on which a contact may lie, as far as they are in view. Lengths are pixels. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Whether its first and its last day are in view. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Where a contact is drawn. Lengths are pixels from the corner where time begins; the drawing mirrors them where it must. */
export interface Placed {
  readonly mark: Mark;
  readonly lane: number;
  /** The middle of the sign: of the day that is told, or of that end of its days which is certain. It depends on no view, and may lie outside. */
  readonly x: number;
  readonly y: number;
  /** Half of its size. */
  readonly r: number;
  /** The sign itself lies in what is in view; else only its bar does. */
  readonly signed: boolean;
  /** Nobody told when: the days were reckoned from the report. */
  readonly reckoned: boolean;
  /** Null where the day is known, or the days take no more room than the sign. */
  readonly bar: Bar | null;
  /** Where its label begins and how wide it may be; null where there is no room. */
  readonly label: { readonly start: number; readonly room: number } | null;
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

/** What the layout asks for besides the contacts and the days. */
export interface Needs {
  /** How many rows a lane needs for what is lacking. */
  readonly gapRows: (lane: number) => number;
  /** How wide the label of a contact is, in pixels. */
  readonly labelWidth: (mark: Mark) => number;
  /** How high the name of a lane stands. */
  readonly nameHeight: (lane: number) => number;
}

const ROW = 24;
const PAD = 12;
/** Its name needs so much. */
const LEAST_LANE = 38;
const STRIP = 16;
/** A row for what the record lacks. */
export const GAP_ROW = 22;
const LEAST_R = 6.5;
const MOST_R = 10;
/** A ring around what is disputed reaches so far beyond the sign. */
const RING = 4;
/** Between a sign and its label. */
const BESIDE = 6;
/** Labels are for plots that can be read sign by sign. */
const MOST_LABELLED = 160;
/** As many rows as a lane may grow to where few contacts are in view, and where many are. The more rows, the higher the plot. */
const MOST_ROWS = 14;
const LEAST_MOST_ROWS = 5;
/** Up to so many contacts in view a lane may have all the rows. */
const FEW = 60;

/** How many rows a lane may have. */
const rowsFor = (inView: number): number => Math.max(LEAST_MOST_ROWS, Math.min(MOST_ROWS, Math.round((MOST_ROWS * FEW) / Math.max(1, inView))));

/** The more accounts, the bigger: one has the least size, twelve the greatest. */
export const sizeOf = (accounts: number): number => Math.min(MOST_R, LEAST_R + Math.log2(Math.max(1, accounts)));

/** Days to pixels. */
export const xOf = (day: number, { from, to }: Window, width: number): number => ((day - from) / (to - from)) * width;
export const dayAt = (x: number, { from, to }: Window, width: number): number => from + (x / width) * (to - from);

type Spot = Claim & Pick<Placed, "mark" | "x" | "r" | "signed" | "reckoned" | "bar">;

/** Null where the contact lies outside the window. */
function spotOf(mark: Mark, window: Window, width: number): Spot | null {
  const days = daysOf(mark);
  if (days === null || days.last + 1 < window.from || days.first > window.to) return null;
  const r = sizeOf(mark.accounts);
  const x = xOf(signDay(mark, days), window, width);
  const from = xOf(days.first, window, width);
  const to = xOf(days.last + 1, window, width);
  const bar = isExact(days) || to - from <= 2 * r ? null : { from: Math.max(from, 0), to: Math.min(to, width), begins: from >= 0, ends: to <= width };
  // The sign of the very first or last day in view is not cut.
  const signed = x > -r && x < width + r;
  const at = bar === null ? Math.min(Math.max(x, r), width - r) : x;
  const half = r + (mark.disputed ? RING : 0);
  const start = signed || bar === null ? Math.min(bar?.from ?? width, at - half) : bar.from;
  const end = signed || bar === null ? Math.max(bar?.to ?? 0, at + half) : bar.to;
  return { mark, x: at, r, signed: signed || bar === null, reckoned: isReckoned(mark), bar, start, end };
}

/** Places all contacts in view. Takes time in proportion to their number, where lanes do not grow. */
export function layOut(lanes: readonly Lane[], window: Window, width: number, { gapRows, labelWidth, nameHeight }: Needs): Layout {
  const spotted = lanes.map((lane) => lane.marks.map((mark) => spotOf(mark, window, width)).filter((spot): spot is Spot => spot !== null));
  const inView = spotted.reduce((n, spots) => n + spots.length, 0);
  const labelOf = inView <= MOST_LABELLED ? (spot: Spot): number => labelWidth(spot.mark) + BESIDE : null;
  const most = rowsFor(inView);
  const placed: Placed[] = [];
  const placedLanes: PlacedLane[] = [];
  let top = 0;
  spotted.forEach((spots, at) => {
    const rowed = inRows({ spots: [...spots].sort(newestFirst), width, most, labelOf });
    const used = rowed.reduce((rows, { row }) => Math.max(rows, row + 1), 0);
    const crowded = rowed.some(({ row }) => row < 0);
    const stripY = top + PAD + used * ROW + STRIP / 2;
    // Oldest first: the newest lies on top.
    for (const { spot, row, label } of rowed.toReversed()) {
      placed.push({
        mark: spot.mark,
        lane: at,
        x: spot.x,
        y: row < 0 ? stripY : top + PAD + row * ROW + ROW / 2,
        r: row < 0 ? STRIP / 2 - 2 : spot.r,
        signed: spot.signed,
        reckoned: spot.reckoned,
        bar: row < 0 ? null : spot.bar,
        label: label === null ? null : { start: label.before ? label.start : label.start + BESIDE, room: label.end - label.start - BESIDE },
        crowded: row < 0,
      });
    }
    const inside = used * ROW + (crowded ? STRIP : 0);
    const height = Math.max(LEAST_LANE, nameHeight(at), 2 * PAD + inside + gapRows(at) * GAP_ROW);
    placedLanes.push({ key: lanes[at]?.key ?? "", top, height, gapY: top + PAD + inside + GAP_ROW / 2, shown: spots.length });
    top += height;
  });
  return { placed, lanes: placedLanes, height: top, width };
}

const newestFirst = (a: Spot, b: Spot): number => b.end - a.end || b.x - a.x || (a.mark.id < b.mark.id ? -1 : 1);
