import type { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { day, oneOf, type Raw, someOf, told, word, words } from "./asked.ts";

export const LANES_BY = ["channel", "sides", "story"] as const;
export type LanesBy = (typeof LANES_BY)[number];
export const KINDS = ["call", "meeting", "talks", "visit", "message", "consultation"] as const satisfies readonly ContactKind[];
export const STATUSES = ["held", "under_way", "planned", "proposed", "postponed", "cancelled", "denied"] as const satisfies readonly ContactStatus[];
export const CHANNELS = ["leaders", "envoys", "ministers", "security", "delegations", "mediated", "internal"] as const satisfies readonly Channel[];

/** What a timeline shows, as it stands in its address. What is left out asks nothing. */
export interface TimelineAddress {
  readonly lanes?: LanesBy;
  readonly view?: "table";
  /** All of them take part. */
  readonly actor?: readonly string[];
  readonly side?: readonly string[];
  readonly kind?: readonly ContactKind[];
  readonly status?: readonly ContactStatus[];
  readonly channel?: readonly Channel[];
  readonly topic?: string;
  readonly place?: string;
  readonly story?: string;
  readonly report?: string;
  /** Only what is disputed. */
  readonly disputed?: "yes";
  /** The days in view, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
}

/** Reads an address; what cannot be understood is left out. */
export function readTimelineAddress(raw: Raw): TimelineAddress {
  const from = day(raw, "from");
  const to = day(raw, "to");
  const ordered = from === undefined || to === undefined || from <= to;
  return told({
    lanes: oneOf(raw, "lanes", LANES_BY),
    view: oneOf(raw, "view", ["table"] as const),
    actor: words(raw, "actor"),
    side: words(raw, "side"),
    kind: someOf(raw, "kind", KINDS),
    status: someOf(raw, "status", STATUSES),
    channel: someOf(raw, "channel", CHANNELS),
    topic: word(raw, "topic"),
    place: word(raw, "place"),
    story: word(raw, "story"),
    report: word(raw, "report"),
    disputed: oneOf(raw, "disputed", ["yes"] as const),
    from: ordered ? from : undefined,
    to: ordered ? to : undefined,
  });
}

/** What only the server can choose by; everything else is chosen from the marks at hand. */
export const askedOfServer = ({ topic, place, story, report }: TimelineAddress): Record<string, string | undefined> => told({ topic, place, story, report });

/** How many conditions there are; neither lanes nor days in view nor the way of showing is one. */
const CONDITIONS = [
  "actor",
  "side",
  "kind",
  "status",
  "channel",
  "topic",
  "place",
  "story",
  "report",
  "disputed",
] as const satisfies readonly (keyof TimelineAddress)[];
export const conditionsIn = (address: TimelineAddress): number =>
  CONDITIONS.reduce((n, name) => n + (typeof address[name] === "object" ? address[name].length : address[name] === undefined ? 0 : 1), 0);
