import type { Placed } from "./layout.ts";

/** Where a key leads among the contacts in view. */
export type Step = "earlier" | "later" | "up" | "down" | "first" | "last";

/** In order of lanes and time, as they are read out. */
const inOrder = (placed: readonly Placed[]): readonly Placed[] => [...placed].sort((a, b) => a.lane - b.lane || a.x - b.x || (a.mark.id < b.mark.id ? -1 : 1));

/** The contact a step leads to from another; the first (or last) of all where none is chosen. The same where the step leads nowhere. */
export function walk(placed: readonly Placed[], from: string | null, step: Step): Placed | null {
  const order = inOrder(placed);
  const at = order.findIndex(({ mark }) => mark.id === from);
  const here = order[at];
  if (here === undefined) return order.at(step === "last" ? -1 : 0) ?? null;
  if (step === "first") return order[0] ?? null;
  if (step === "last") return order.at(-1) ?? null;
  if (step === "earlier" || step === "later") {
    const lane = order.filter((p) => p.lane === here.lane);
    return lane[lane.indexOf(here) + (step === "later" ? 1 : -1)] ?? here;
  }
  const lanes = [...new Set(order.map((p) => p.lane))];
  const lane = lanes[lanes.indexOf(here.lane) + (step === "down" ? 1 : -1)];
  if (lane === undefined) return here;
  return nearest(
    order.filter((p) => p.lane === lane),
    here.x,
  );
}

const nearest = (placed: readonly Placed[], x: number): Placed | null =>
  placed.reduce<Placed | null>((best, p) => (best === null || Math.abs(p.x - x) < Math.abs(best.x - x) ? p : best), null);

/** The contact under a point; those drawn last lie on top. */
export function hit(placed: readonly Placed[], x: number, y: number): Placed | null {
  const REACH = 3;
  for (let i = placed.length - 1; i >= 0; i--) {
    const p = placed[i] as Placed;
    if (Math.abs(p.y - y) > p.r + REACH) continue;
    if (Math.abs(p.x - x) <= p.r + REACH || (p.bar !== null && x >= p.bar.from && x <= p.bar.to)) return p;
  }
  return null;
}
