import { CHANNELS, type LanesBy } from "../address/timeline-address.ts";
import type { Mark } from "../api/answers.ts";

/** Contacts that stand beside each other, in order of time. */
export interface Lane {
  /** A channel, `a|b` for sides, a story's id; `other` for the rest. */
  readonly key: string;
  readonly marks: readonly Mark[];
}

/** More lanes cannot be taken in; the rest share one. */
const MOST_LANES = 10;
export const OTHER = "other";

const bySize = (a: Lane, b: Lane): number => b.marks.length - a.marks.length || (a.key < b.key ? -1 : 1);

function grouped(marks: readonly Mark[], keyOf: (mark: Mark) => string): readonly Lane[] {
  return [...Map.groupBy(marks, keyOf)].map(([key, own]) => ({ key, marks: own }));
}

/** The biggest lanes, and one for all others behind them. */
function biggest(lanes: readonly Lane[]): readonly Lane[] {
  const named = lanes.filter((lane) => lane.key !== OTHER).sort(bySize);
  const kept = named.slice(0, MOST_LANES);
  const rest = [...named.slice(MOST_LANES), ...lanes.filter((lane) => lane.key === OTHER)].flatMap((lane) => lane.marks);
  return rest.length === 0 ? kept : [...kept, { key: OTHER, marks: rest }];
}

/** Lanes of marks that are in order of time; `storyOf` names the story of a contact, where lanes are stories. */
export function lanesOf(marks: readonly Mark[], by: LanesBy, storyOf: (id: string) => string | null = () => null): readonly Lane[] {
  if (by === "channel") {
    const order: readonly string[] = [...CHANNELS, OTHER];
    return [...grouped(marks, (mark) => mark.channel ?? OTHER)].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  }
  if (by === "sides") return biggest(grouped(marks, ({ sides }) => (sides.length === 0 || sides.length > 3 ? OTHER : sides.join("|"))));
  return biggest(grouped(marks, ({ id }) => storyOf(id) ?? OTHER));
}
