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

/** Those with most contacts, and what is between them. */
export function foremost<T extends Pick<Network, "nodes" | "edges">>(network: T, most: number): T {
  const nodes = [...network.nodes].sort((a, b) => b.contacts - a.contacts || (a.id < b.id ? -1 : 1)).slice(0, most);
  const ids = new Set(nodes.map(({ id }) => id));
  return { ...network, nodes, edges: network.edges.filter(({ a, b }) => ids.has(a) && ids.has(b)) };
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

/** Where the name of somebody on the circle stands: its middle, in pixels from the middle of the circle. */
export interface NamePlace {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
  /** In the half to the right of the middle. */
  readonly isRight: boolean;
}

/** Names beside the upper and the lower end stand so far from the middle line at least. Pixels. */
const LEAST_X = 8;

/** How far the circle goes to the sides, and up and down: on a narrow screen it is higher than wide. Pixels. */
export interface Radii {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts the names of each half below each other around a circle of these radii, each near its spot, none closer to the next than a line is high. A name begins at `x` and goes away from the middle.
 */
export function namePlaces(spots: readonly Spot[], radii: Radii, line: number): readonly NamePlace[] {
  return [true, false].flatMap((isRight) => {
    const own = spots.filter((spot) => spot.x >= 0 === isRight).sort((a, b) => a.y - b.y || a.turn - b.turn);
    const ys = parted(
      own.map((spot) => spot.y * radii.y),
      line,
    );
    return own.map((spot, i): NamePlace => {
      const y = ys[i] as number;
      const out = Math.max(LEAST_X, radii.x * Math.sqrt(Math.max(0, 1 - (y / radii.y) ** 2)));
      return { spot, y, x: isRight ? out : -out, isRight };
    });
  });
}

/** Heights in order, moved apart as little as makes each at least `line` below the one before, around the middle they had. */
function parted(heights: readonly number[], line: number): readonly number[] {
  interface Block {
    readonly wanted: readonly number[];
    readonly top: number;
  }
  const topOf = (wanted: readonly number[]): number => wanted.reduce((sum, y, i) => sum + y - i * line, 0) / wanted.length;
  const blocks: Block[] = [];
  for (const y of heights) {
    let block: Block = { wanted: [y], top: y };
    for (let last = blocks.at(-1); last !== undefined && last.top + last.wanted.length * line > block.top; last = blocks.at(-1)) {
      blocks.pop();
      const wanted = [...last.wanted, ...block.wanted];
      block = { wanted, top: topOf(wanted) };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ wanted, top }) => wanted.map((_, i) => top + i * line));
}
