import type { AccountParticipant } from "#model/record/account.ts";

const sorted = (sides: Iterable<string>): readonly string[] => [...new Set(sides)].sort();

/**
 * The sides that a contact is between, sorted. Hosts, mediators and attendees are left out where two other sides are there: one report names them and the next does not.
 */
export function coreSides(participants: readonly AccountParticipant[]): readonly string[] {
  const parties = sorted(participants.filter((p) => p.role === "party").map((p) => p.side));
  return parties.length >= 2 ? parties : sorted(participants.map((p) => p.side));
}

/** Every two of the sides, `a|b` in order; `a|a` for one side that is with itself. */
export function pairsOf(sides: readonly string[]): readonly string[] {
  if (sides.length === 1) return [`${sides[0]}|${sides[0]}`];
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}|${b}`));
}
