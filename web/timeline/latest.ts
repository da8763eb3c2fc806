import type { Mark, Names } from "../api/answers.ts";

/** Two persons and the newest contact that was held between them. */
export interface Latest {
  readonly a: string;
  readonly b: string;
  readonly mark: Mark;
  /** How many contacts both take part in. */
  readonly contacts: number;
}

/** A gathering of more has no two persons who speak with each other. */
const MOST_ACTORS = 4;
const HELD = new Set(["held", "under_way"]);
const newer = (a: Mark, b: Mark): number => (a.latest ?? 0) - (b.latest ?? 0);

/** For the pairs of persons of two sides who are most in contact: when last. Most contacts first, then the newest. */
export function latestOf(marks: readonly Mark[], names: Names, most: number): readonly Latest[] {
  const pairs = new Map<string, { a: string; b: string; mark: Mark | null; contacts: number }>();
  for (const mark of marks) {
    const persons = mark.actors.filter((id) => names[id]?.kind === "person").sort();
    if (persons.length > MOST_ACTORS || mark.latest === null) continue;
    for (const [i, a] of persons.entries()) {
      for (const b of persons.slice(i + 1)) {
        if (names[a]?.side === names[b]?.side) continue;
        const pair = pairs.get(`${a}|${b}`) ?? { a, b, mark: null, contacts: 0 };
        pair.contacts++;
        if (HELD.has(mark.status) && (pair.mark === null || newer(mark, pair.mark) >= 0)) pair.mark = mark;
        pairs.set(`${a}|${b}`, pair);
      }
    }
  }
  return [...pairs.values()]
    .filter((pair): pair is Latest & { mark: Mark } => pair.mark !== null)
    .sort((x, y) => y.contacts - x.contacts || newer(y.mark, x.mark) || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, most);
}
