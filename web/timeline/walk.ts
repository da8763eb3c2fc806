import type { Placed } from "./layout.ts";

/** Where a key leads among the contacts in view: along a lane, to the lane above or below, to the oldest or newest of all. */
export type Step = "earlier" | "later" | "up" | "down" | "oldest" | "newest";

/** In order of time, and of lanes where that is the same. */
const inTime = (placed: readonly Placed[]): readonly Placed[] => [...placed].sort((a, b) => a.x - b.x || a.lane - b.lane || (a.mark.id < b.mark.id ? -1 : 1));

/** The contact a step leads to from another; the oldest (or newest) of all where none is chosen. The same where the step leads nowhere. */
export function walk(placed: readonly Placed[], from: string | null, step: Step): Placed | null {
  const order = inTime(placed);
  const here = order.find(({ mark }) => mark.id === from);
  if (step === "newest") return order.at(-1) ?? null;
  if (here === undefined || step === "oldest") return order[0] ?? null;
  if (step === "earlier" || step === "later") {
    const lane = order.filter((p) => p.lane === here.lane);
    return lane[lane.indexOf(here) + (step === "later" ? 1 : -1)] ?? here;
  }
  const lanes = [...new Set(order.map((p) => p.lane))].sort((a, b) => a - b);
  const lane = lanes[lanes.indexOf(here.lane) + (step === "down" ? 1 : -1)];
  if (lane === undefined) return here;
  return nearest(
    order.filter((p) => p.lane === lane),
    here.x,
  );
}

const nearest = (placed: readonly Placed[], x: number): Placed | null =>
  placed.reduce<Placed | null>((best, p) => (best === null || Math.abs(p.x - x) < Math.abs(best.x - x) ? p : best), null);

/** A hand is no finer than this. Pixels. */
const REACH = 3;

/** The contact under a point: one whose sign is there before one whose bar is; of several, that which was drawn last and lies on top. */
export function hit(placed: readonly Placed[], x: number, y: number): Placed | null {
  let barred: Placed | null = null;
  for (let i = placed.length - 1; i >= 0; i--) {
    const p = placed[i] as Placed;
    if (Math.abs(p.y - y) > p.r + REACH) continue;
    if (p.signed && Math.abs(p.x - x) <= p.r + REACH) return p;
    if (p.bar !== null && x >= p.bar.from && x <= p.bar.to) barred ??= p;
  }
  return barred;
}

/** The middle of what is seen of a contact: of its sign, or of its bar where the sign lies outside. */
export const middleSeen = ({ signed, x, bar }: Placed): number => (signed || bar === null ? x : (bar.from + bar.to) / 2);
