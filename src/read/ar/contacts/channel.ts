import type { Channel } from "#model/reading.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Merged } from "./merged.ts";

/** The order of standing, from high to low. Of each side the highest decides, who the others only accompany; of a mixed pair of sides the lower one. */
const ORDER = ["leader", "minister", "security", "envoy"] as const;
const CHANNEL = { leader: "leaders", minister: "ministers", security: "security", envoy: "envoys" } as const;

/** The channel of a contact: by the standing of those who take part; null where nothing tells it. */
export function channelOf(actors: DocumentActors, contact: Merged): Channel | null {
  if (contact.kind === "consultation" || contact.internal) return "internal";
  if (contact.mediated) return "mediated";
  const ids = [...contact.parties.keys()];
  const sides = new Set(ids.map((id) => actors.byId.get(id)?.side ?? id));
  const persons = ids.filter((id) => actors.byId.get(id)?.kind === "person");
  const ranks = [...Map.groupBy(persons, (id) => actors.byId.get(id)?.side ?? id).values()].map((own) => highest(own.map((id) => actors.rank(id))));
  if (contact.ranks.includes("delegation") && persons.length < 2) return "delegations";
  const told = [...ranks, ...contact.ranks].filter((r) => r !== null) as string[];
  if (sides.size === 1 && ids.length >= 2) return "internal";
  if (told.length === 0) return null;
  const lowest = Math.max(...told.map((r) => ORDER.indexOf(r as (typeof ORDER)[number])));
  const rank = ORDER[lowest];
  return rank === undefined ? null : CHANNEL[rank];
}

/** The highest of these ranks; null where none is one. */
const highest = (ranks: readonly (string | null)[]): string | null => ORDER.find((rank) => ranks.includes(rank)) ?? null;
