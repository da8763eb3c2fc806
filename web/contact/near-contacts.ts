import type { Mark } from "../api/answers.ts";

/** Contacts this many days apart may be one and the same, told with different dates. */
const NEAR_DAYS = 21;
const MOST = 12;

const apart = (a: Mark, b: Mark): number =>
  a.earliest === null || a.latest === null || b.earliest === null || b.latest === null ? NEAR_DAYS : Math.max(0, a.earliest - b.latest, b.earliest - a.latest);

/** Contacts that may be the same event as one of them: sides in common, days near; the nearest first. */
export function nearContacts(id: string, marks: readonly Mark[]): readonly Mark[] {
  const own = marks.find((mark) => mark.id === id);
  if (own === undefined) return [];
  const common = (mark: Mark): number => mark.sides.filter((side) => own.sides.includes(side)).length;
  return marks
    .filter((mark) => mark.id !== id && common(mark) > 0 && apart(own, mark) <= NEAR_DAYS)
    .sort((a, b) => common(b) - common(a) || apart(own, a) - apart(own, b))
    .slice(0, MOST);
}
