import { parseEdtf } from "#model/edtf.ts";
import type { GapView } from "../api/answers.ts";
import type { Lane } from "./lanes.ts";
import { daysOf } from "./span-of-mark.ts";

/** What the record lacks, where it would stand. */
export interface Ghost {
  readonly gap: GapView;
  readonly lane: number;
  /** Day numbers between which the missing contacts lie. */
  readonly from: number;
  readonly to: number;
  /** How many are drawn; at most `MOST_SIGNS`. */
  readonly signs: number;
}

const MOST_SIGNS = 12;
/** A gap without a beginning is drawn as long as this. */
const USUAL_DAYS = 30;

function scopeStart(gap: GapView, end: number): number {
  const told = gap.claim.scope === null ? null : parseEdtf(gap.claim.scope);
  const start = told?.earliest ?? null;
  return start !== null && start < end ? start : end - USUAL_DAYS;
}

/** One ghost for each open gap whose contact is in a lane and has a day. A gap with a number shows as many signs as lack. */
export function ghostsOf(gaps: readonly GapView[], lanes: readonly Lane[]): readonly Ghost[] {
  const places = new Map(lanes.flatMap((lane, at) => lane.marks.map((mark) => [mark.id, { mark, at }] as const)));
  return gaps.flatMap((gap) => {
    const place = places.get(gap.contact);
    const days = place === undefined ? null : daysOf(place.mark);
    if (place === undefined || days === null || gap.settled !== null) return [];
    if (gap.kind === "overdue") return [{ gap, lane: place.at, from: days.first, to: days.last + 1, signs: 1 }];
    return [{ gap, lane: place.at, from: scopeStart(gap, days.first), to: days.first, signs: Math.min(MOST_SIGNS, gap.missing ?? 1) }];
  });
}
