import type { Position } from "#model/reading.ts";

type PositionKind = Position["kind"];

/** How hard a side speaks, from an offer to a threat. A rough order for showing a course; it proves nothing. */
const HARDNESS: Readonly<Record<PositionKind, number>> = {
  offer: 0,
  commitment: 1,
  linkage: 2,
  demand: 3,
  precondition: 4,
  refusal: 5,
  red_line: 6,
  threat: 7,
};
export const HARDEST = 7;

export const hardnessOf = (kind: PositionKind): number => HARDNESS[kind];

/** Between the first and the last that was stated; `same` where both are as hard or there is only one. */
export function courseOf(course: readonly { readonly kind: PositionKind }[]): "harder" | "softer" | "same" {
  const first = course[0];
  const last = course.at(-1);
  if (first === undefined || last === undefined) return "same";
  const change = hardnessOf(last.kind) - hardnessOf(first.kind);
  return change > 0 ? "harder" : change < 0 ? "softer" : "same";
}
