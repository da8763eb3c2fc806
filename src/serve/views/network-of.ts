import { isoDay } from "#model/calendar.ts";
import type { ContactOutline } from "#store/store.ts";
import type { Network } from "../contract/actors.ts";
import { heldDays } from "./held-days.ts";

/** A contact of more than these counts for its nodes and for no edge: a summit of sixty says little of any two. */
const MOST_PARTIES = 20;

interface Edge {
  contacts: number;
  held: number;
  first: number | null;
  last: number | null;
}

/** Who was in contact with whom: those in most contacts, and the edges between them. */
export function networkOf(contacts: readonly ContactOutline[], by: "actor" | "side", limit: number): Omit<Network, "names"> {
  const counts = new Map<string, number>();
  const partiesOf = (contact: ContactOutline): readonly string[] =>
    [...new Set(by === "side" ? contact.sides : contact.participants.map((p) => p.actor))].sort();
  for (const contact of contacts) for (const id of partiesOf(contact)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nodes = [...counts]
    .map(([id, n]) => ({ id, contacts: n }))
    .sort((a, b) => b.contacts - a.contacts || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  const shown = new Set(nodes.map((node) => node.id));
  const edges = new Map<string, Map<string, Edge>>();
  for (const contact of contacts) {
    const parties = partiesOf(contact);
    if (parties.length > MOST_PARTIES) continue;
    const visible = parties.filter((id) => shown.has(id));
    for (const [i, a] of visible.entries()) for (const b of visible.slice(i + 1)) count(edgeOf(edges, a, b), contact);
  }
  return {
    nodes,
    edges: [...edges].flatMap(([a, others]) => [...others].map(([b, edge]) => ({ a, b, ...edge, first: day(edge.first), last: day(edge.last) }))),
    total: counts.size,
  };
}

function edgeOf(edges: Map<string, Map<string, Edge>>, a: string, b: string): Edge {
  const others = edges.get(a) ?? new Map<string, Edge>();
  edges.set(a, others);
  const edge = others.get(b) ?? { contacts: 0, held: 0, first: null, last: null };
  others.set(b, edge);
  return edge;
}

function count(edge: Edge, contact: ContactOutline): void {
  edge.contacts++;
  if (contact.status === "held" || contact.status === "under_way") edge.held++;
  const days = heldDays(contact);
  if (days === null) return;
  edge.first = Math.min(edge.first ?? days.first, days.first);
  edge.last = Math.max(edge.last ?? days.last, days.last);
}

const day = (number: number | null): string | null => (number === null ? null : isoDay(number));
