import type { ContactKind } from "#model/reading.ts";

/** Kinds that are words for one event: one report's talks are another's meeting or visit. A call is never one of them. */
export type Family = "call" | "meeting" | "message" | "consultation";

const FAMILIES: Readonly<Record<ContactKind, Family>> = {
  call: "call",
  meeting: "meeting",
  talks: "meeting",
  visit: "meeting",
  message: "message",
  consultation: "consultation",
};

/** The family of a kind of contact. */
export const familyOf = (kind: ContactKind): Family => FAMILIES[kind];
