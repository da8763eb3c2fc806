import type { Mark, Names } from "../api/answers.ts";

/** So many pairs stand above the plot. */
export const MOST_CARDS = 3;

/** Two persons and the newest contact that was held between them. */
export interface Latest {
  readonly a: string;
  readonly b: string;
  readonly mark: Mark;
  /** How many contacts both take part in, held or not. */
  readonly contacts: number;
}

/** At a gathering of more, two have not met for each other's sake. */
const MOST_PERSONS = 20;
const HELD = new Set(["held", "under_way"]);
const newer = (a: Mark, b: Mark): number => (a.latest ?? 0) - (b.latest ?? 0);

interface Pair extends Omit<Latest, "mark"> {
  readonly mark: Mark | null;
  /** Contacts that are between the two, where neither only attends. */
  readonly between: number;
}

/**
 * For the pairs of persons of two sides: when they last took part in one contact, and in how many they do; those first between whom most contacts are, then the newest. `chosen`: only pairs of
 * the persons among these, or with the one.
 */
export function latestOf(marks: readonly Mark[], names: Names, most: number, chosen: readonly string[] = []): readonly Latest[] {
  const pairs = new Map<string, Pair>();
  const wanted = chosen.filter((id) => names[id]?.kind === "person");
  for (const mark of marks) {
    const persons = mark.actors.filter((id) => names[id]?.kind === "person").sort();
    if (persons.length > MOST_PERSONS) continue;
    for (const [i, a] of persons.entries()) {
      for (const b of persons.slice(i + 1)) {
        if (names[a]?.side === names[b]?.side || !isAsked(wanted, a, b)) continue;
        const pair = pairs.get(`${a}|${b}`) ?? { a, b, mark: null, contacts: 0, between: 0 };
        const isNewest = HELD.has(mark.status) && mark.latest !== null && (pair.mark === null || newer(mark, pair.mark) >= 0);
        const isBetween = mark.parties.includes(a) && mark.parties.includes(b);
        pairs.set(`${a}|${b}`, { ...pair, contacts: pair.contacts + 1, between: pair.between + (isBetween ? 1 : 0), mark: isNewest ? mark : pair.mark });
      }
    }
  }
  return [...pairs.values()]
    .filter((pair): pair is Pair & { mark: Mark } => pair.mark !== null && pair.between > 0)
    .sort((x, y) => y.between - x.between || newer(y.mark, x.mark) || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, most)
    .map(({ a, b, mark, contacts }) => ({ a, b, mark, contacts }));
}

const isAsked = (wanted: readonly string[], a: string, b: string): boolean =>
  wanted.length === 0 || (wanted.length === 1 ? wanted.includes(a) || wanted.includes(b) : wanted.includes(a) && wanted.includes(b));
