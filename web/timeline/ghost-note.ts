import type { GhostSpot } from "./ghost-rows.ts";

/** What is written on the line of a ghost, and which of its signs are drawn. Pixels. */
export interface GhostNote {
  readonly spot: GhostSpot;
  /** Empty where there is no room. */
  readonly text: string;
  /** The middle of the text. */
  readonly at: number;
  readonly signs: readonly number[];
}

/** A letter of small words takes about so much; a text has some room around it, and so has a sign. */
const LETTER = 5.6;
const AROUND = 22;
const SIGN = 8;

const widthOf = (text: string): number => text.length * LETTER + AROUND;

/** The widest stretch between signs, or between a sign and an end. */
function widest({ start, end, signs }: GhostSpot): { readonly at: number; readonly room: number } {
  const edges = [start, ...signs.flatMap((x) => [x - SIGN, x + SIGN]), end];
  let best = { at: (start + end) / 2, room: 0 };
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [from, to] = [edges[i] as number, edges[i + 1] as number];
    if (to - from > best.room) best = { at: (from + to) / 2, room: to - from };
  }
  return best;
}

/** The longest of the texts that stands between the signs; else the longest that stands on the line in place of signs, if `alone` says that it counts them; else none. */
export function noteOf(spot: GhostSpot, texts: readonly string[], alone: readonly string[]): GhostNote {
  const middle = (spot.start + spot.end) / 2;
  if (spot.crowded) return { spot, text: "", at: middle, signs: spot.signs };
  const { at, room } = widest(spot);
  const between = texts.find((text) => widthOf(text) <= room);
  if (between !== undefined) return { spot, text: between, at, signs: spot.signs };
  const onLine = alone.find((text) => widthOf(text) <= spot.end - spot.start);
  return onLine === undefined ? { spot, text: "", at: middle, signs: spot.signs } : { spot, text: onLine, at: middle, signs: [] };
}
