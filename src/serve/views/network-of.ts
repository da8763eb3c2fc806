import type { AccountParticipant } from "#model/record/account.ts";
import type { ContactOutline } from "#store/store.ts";
import type { Network } from "../contract/actors.ts";
import { HeldFirstAndLast } from "./held-days.ts";

/** A contact of more than these counts for its nodes and for no edge: a summit of sixty says little of any two. */
const MOST_PARTIES = 20;

interface Edge {
  contacts: number;
  held: number;
  readonly when: HeldFirstAndLast;
}

type Node = Pick<AccountParticipant, "actor" | "side">;

/** Who was in contact with whom: those in most contacts, and the edges between them. Two of one side in one room are colleagues, and no edge. */
export function networkOf(contacts: readonly ContactOutline[], by: "actor" | "side", limit: number): Omit<Network, "names"> {
  const counts = new Map<string, number>();
  const nodesOf = (contact: ContactOutline): readonly Node[] => {
    const all = by === "side" ? contact.sides.map((side) => ({ actor: side, side })) : contact.participants;
    return [...new Map(all.map((node) => [node.actor, node])).values()].sort((a, b) => (a.actor < b.actor ? -1 : 1));
  };
  for (const contact of contacts) for (const { actor } of nodesOf(contact)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const nodes = [...counts]
    .map(([id, n]) => ({ id, contacts: n }))
    .sort((a, b) => b.contacts - a.contacts || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const shown = new Set(nodes.map((node) => node.id));
  const edges = new Map<string, Map<string, Edge>>();
  for (const contact of contacts) {
    const own = nodesOf(contact);
    if (own.length > MOST_PARTIES) continue;
    const visible = own.filter(({ actor }) => shown.has(actor));
    for (const [i, a] of visible.entries()) for (const b of visible.slice(i + 1)) if (a.side !== b.side) count(edgeOf(edges, a.actor, b.actor), contact);
  }
  return {
    nodes,
    edges: [...edges].flatMap(([a, others]) => [...others].map(([b, { contacts: n, held, when }]) => ({ a, b, contacts: n, held, ...when.dates }))),
    total: counts.size,
  };
}

function edgeOf(edges: Map<string, Map<string, Edge>>, a: string, b: string): Edge {
  const others = edges.get(a) ?? new Map<string, Edge>();
  edges.set(a, others);
  const edge = others.get(b) ?? { contacts: 0, held: 0, when: new HeldFirstAndLast() };
  others.set(b, edge);
  return edge;
}

function count(edge: Edge, contact: ContactOutline): void {
  edge.contacts++;
  if (contact.status === "held" || contact.status === "under_way") edge.held++;
  edge.when.add(contact);
}
