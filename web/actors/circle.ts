import type { Network } from "../api/answers.ts";

/** Somebody on the circle. Coordinates lie between -1 and 1. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Clockwise from the top, in turns. */
  readonly turn: number;
  readonly contacts: number;
}
export interface Line {
  readonly a: Spot;
  readonly b: Spot;
  readonly contacts: number;
  readonly held: number;
}

/** Puts those of one side beside each other on a circle, the sides with most contacts first. The same network gives the same picture. */
export function onCircle(
  { nodes, edges }: Pick<Network, "nodes" | "edges">,
  sideOf: (id: string) => string,
): { readonly spots: readonly Spot[]; readonly lines: readonly Line[] } {
  const weight = new Map<string, number>();
  for (const { id, contacts } of nodes) weight.set(sideOf(id), (weight.get(sideOf(id)) ?? 0) + contacts);
  const order = [...nodes].sort((a, b) => {
    const [x, y] = [sideOf(a.id), sideOf(b.id)];
    if (x !== y) return (weight.get(y) ?? 0) - (weight.get(x) ?? 0) || (x < y ? -1 : 1);
    return b.contacts - a.contacts || (a.id < b.id ? -1 : 1);
  });
  const spots = order.map(({ id, contacts }, i): Spot => {
    const turn = i / order.length;
    return { id, contacts, turn, x: Math.sin(2 * Math.PI * turn), y: -Math.cos(2 * Math.PI * turn) };
  });
  const byId = new Map(spots.map((spot) => [spot.id, spot]));
  const lines = edges.flatMap(({ a, b, contacts, held }) => {
    const from = byId.get(a);
    const to = byId.get(b);
    return from === undefined || to === undefined || a === b ? [] : [{ a: from, b: to, contacts, held }];
  });
  return { spots, lines };
}
