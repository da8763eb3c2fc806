import { parseEdtf } from "#model/edtf.ts";
import { scopeStart } from "#model/ordinal-scope.ts";
import type { GapView } from "../api/answers.ts";
import type { Lane } from "./lanes.ts";
import { daysOf, type Days } from "./span-of-mark.ts";

/** What the record lacks, where it would stand. */
export interface Ghost {
  /** Several where one contact is counted in more than one way within the same days; the least count first. */
  readonly gaps: readonly [GapView, ...GapView[]];
  readonly lane: number;
  /** Day numbers between which the missing contacts lie; `from` null where nothing says since when. */
  readonly from: number | null;
  readonly to: number;
  /** Day numbers at which a sign stands: as many as lack at least, spread evenly over all of these days whatever is in view. One where no number is told, or `from` is not known. */
  readonly signs: readonly number[];
}

/** Of more, one sign stands for all. */
const MOST_SIGNS = 12;
const ABOUT = "about ";

/** Where what lacks lies. `from` null: nothing says since when. */
function daysOfGap({ kind, claim: { scope } }: GapView, of: Days): Pick<Ghost, "from" | "to"> {
  if (kind === "overdue") return { from: of.first, to: of.last + 1 };
  if (scope?.startsWith(ABOUT) === true) {
    const told = parseEdtf(scope.slice(ABOUT.length));
    if (told?.earliest != null && told.latest !== null) return { from: told.earliest, to: told.latest + 1 };
  }
  const start = scope === null ? null : (scopeStart(scope, of.first)?.earliest ?? null);
  return { from: start !== null && start < of.first ? start : null, to: of.first };
}

const evenly = (from: number, to: number, n: number): readonly number[] => Array.from({ length: n }, (_, i) => from + ((to - from) * (i + 0.5)) / n);

function signsOf(missing: number | null, { from, to }: Pick<Ghost, "from" | "to">): readonly number[] {
  if (from === null) return [];
  return evenly(from, to, missing === null || missing > MOST_SIGNS ? 1 : missing);
}

/** Counts of one contact since the same day stand together, the least first; all else by itself. */
function together<T extends { readonly gap: GapView } & Pick<Ghost, "from">>(placed: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const same = Map.groupBy(placed, ({ gap, from }) => (gap.kind === "count" ? `${gap.contact} ${from}` : gap.id));
  return [...same.values()].map((own) => [...own].sort((a, b) => (a.gap.missing ?? 1) - (b.gap.missing ?? 1)) as [T, ...T[]]);
}

/** The gaps of one contact as the timeline puts them together; `days`: when it was, null where that is not known. */
export const gapsTogether = (gaps: readonly GapView[], days: Days | null): readonly Ghost["gaps"][] =>
  together(gaps.map((gap) => ({ gap, from: days === null ? null : daysOfGap(gap, days).from }))).map(([first, ...others]) => [
    first.gap,
    ...others.map(({ gap }) => gap),
  ]);

/** A ghost for each open gap whose contact is in a lane and has a day; counts of one contact since the same day share one. */
export function ghostsOf(gaps: readonly GapView[], lanes: readonly Lane[]): readonly Ghost[] {
  const places = new Map(lanes.flatMap((lane, at) => lane.marks.map((mark) => [mark.id, { mark, at }] as const)));
  const placed = gaps.flatMap((gap) => {
    const place = places.get(gap.contact);
    const days = place === undefined ? null : daysOf(place.mark);
    return place === undefined || days === null || gap.settled !== null ? [] : [{ gap, lane: place.at, ...daysOfGap(gap, days) }];
  });
  return together(placed).map(([{ gap, lane, from, to }, ...others]) => ({
    gaps: [gap, ...others.map((other) => other.gap)],
    lane,
    from,
    to,
    signs: signsOf(gap.missing, { from, to }),
  }));
}
