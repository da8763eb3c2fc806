import type { Position } from "#model/reading.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Place } from "#store/paging/cursor.ts";
import type { FactView, LedgerLine } from "../contract/facts.ts";
import { comparePlaces } from "./page-in-order.ts";

type PositionKind = Position["kind"];

/** Steps of a course that are shown: the last. */
const MOST_STEPS = 100;

/** The positions of one side in one matter. */
export interface Drawer {
  readonly side: string;
  readonly topic: string | null;
  readonly facts: FiledFact[];
}

/**
 * Sorts positions by side and topic; only into the drawers of one topic where one is asked for. In a drawer they lie by the day of publication, those of one report as they stand in it, those
 * of reports without a day at the end. The fullest drawer comes first.
 */
export function sortIntoDrawers(positions: readonly FiledFact[], only: string | undefined): readonly Drawer[] {
  const drawers = new Map<string, Drawer>();
  for (const fact of positions.toSorted((a, b) => comparePlaces(placeInDrawer(a), placeInDrawer(b)))) {
    const side = fact.side ?? fact.actor;
    if (side === null) continue;
    const topics = only !== undefined ? [only] : fact.topics.length === 0 ? [null] : fact.topics;
    for (const topic of topics) {
      const key = JSON.stringify([side, topic]);
      const drawer = drawers.get(key) ?? { side, topic, facts: [] };
      drawer.facts.push(fact);
      drawers.set(key, drawer);
    }
  }
  return [...drawers.values()].sort((a, b) => b.facts.length - a.facts.length || (a.side < b.side ? -1 : 1));
}

/** What can be ordered by day: of reports without a day nobody knows whether they are the first or the last. Those alone are taken as they are. */
export function course({ facts }: Drawer): readonly FiledFact[] {
  const dated = facts.filter(({ published }) => published !== null);
  return dated.length === 0 ? facts : dated;
}

const placeInDrawer = ({ published, report, span }: FiledFact): Place => [published === null ? 1 : 0, published ?? "", report, span.start];

/** What a drawer holds in one line; `views` has its first and last position. */
export function ledgerLine(drawer: Drawer, views: ReadonlyMap<string, FactView>): readonly LedgerLine[] {
  const kindOf = (fact: FiledFact): PositionKind => (fact.fact as Position).kind;
  const { side, topic, facts } = drawer;
  const told = course(drawer);
  const first = views.get(told[0]?.id ?? "");
  const last = views.get(told.at(-1)?.id ?? "");
  if (first === undefined || last === undefined) return [];
  const kinds: Partial<Record<PositionKind, number>> = {};
  for (const fact of facts) kinds[kindOf(fact)] = (kinds[kindOf(fact)] ?? 0) + 1;
  const steps = told
    .slice(-MOST_STEPS)
    .flatMap((fact) => (fact.published === null ? [] : [{ published: fact.published, kind: kindOf(fact), fact: fact.id, report: fact.report }]));
  return [{ side, topic, count: facts.length, kinds, first, last, course: steps }];
}
