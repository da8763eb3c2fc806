import { day, type Raw, someOf, told, words } from "./asked.ts";
import type { TimelineAddress } from "./timeline-address.ts";

/** Conditions of a timeline that are no part of a story; `together`: that all of several actors take part. */
export const LEFT_OUT = ["together", "kind", "status", "channel", "place", "story", "report", "disputed"] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What a new story begins with, and which conditions of the timeline it could not take over. */
export interface NewStoryAddress {
  readonly side?: readonly string[];
  readonly actor?: readonly string[];
  readonly topic?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly left?: readonly LeftOut[];
}

/** Reads an address; what cannot be understood is left out. */
export const readNewStoryAddress = (raw: Raw): NewStoryAddress =>
  told({
    side: words(raw, "side"),
    actor: words(raw, "actor"),
    topic: words(raw, "topic"),
    from: day(raw, "from"),
    to: day(raw, "to"),
    left: someOf(raw, "left", LEFT_OUT),
  });

/** The conditions of a timeline as those of a story; null where none of them can be. An actor that is a side is asked for as one. */
export function newStoryOf(address: TimelineAddress, isSide: (id: string) => boolean): NewStoryAddress | null {
  const actors = address.actor ?? [];
  const side = [...new Set([...(address.side ?? []), ...actors.filter(isSide)])].sort();
  const actor = actors.filter((id) => !isSide(id));
  if (side.length + actor.length === 0 && address.topic === undefined) return null;
  const left = LEFT_OUT.filter((name) => (name === "together" ? actor.length > 1 : address[name] !== undefined));
  return told({
    side: some(side),
    actor: some(actor),
    topic: address.topic === undefined ? undefined : [address.topic],
    from: address.from,
    to: address.to,
    left: some(left),
  });
}

const some = <T>(all: readonly T[]): readonly T[] | undefined => (all.length === 0 ? undefined : all);
