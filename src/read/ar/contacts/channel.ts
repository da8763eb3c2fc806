import type { Channel } from "#model/reading.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Merged } from "./merged.ts";

/** Of a mixed pair the lower rank decides; the order from high to low. */
const ORDER = ["leader", "minister", "security", "envoy"] as const;
const CHANNEL = { leader: "leaders", minister: "ministers", security: "security", envoy: "envoys" } as const;

/** The channel of a contact: by the standing of those who take part; null where nothing tells it. */
export function channelOf(actors: DocumentActors, contact: Merged): Channel | null {
  if (contact.kind === "consultation" || contact.internal) return "internal";
  if (contact.mediated) return "mediated";
  const ids = [...contact.parties.keys()];
  const sides = new Set(ids.map((id) => actors.byId.get(id)?.side ?? id));
  const ranks = ids.filter((id) => actors.byId.get(id)?.kind === "person").map((id) => actors.rank(id));
  if (contact.ranks.includes("delegation") && ranks.length < 2) return "delegations";
  const told = [...ranks, ...contact.ranks].filter((r) => r !== null) as string[];
  if (sides.size === 1 && ids.length >= 2) return "internal";
  if (told.length === 0) return null;
  const lowest = Math.max(...told.map((r) => ORDER.indexOf(r as (typeof ORDER)[number])));
  const rank = ORDER[lowest];
  return rank === undefined ? null : CHANNEL[rank];
}
