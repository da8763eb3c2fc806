import type { Role } from "./reading.ts";

/** Those between whom a contact is: without those who mediate or only attend; all of them where these are fewer than two. */
export function partiesOf<P extends { readonly role: Role }>(participants: readonly P[]): readonly P[] {
  const parties = participants.filter((p) => p.role === "party" || p.role === "host");
  return parties.length > 1 ? parties : participants;
}
