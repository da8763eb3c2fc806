/** Which cases of recognizers-ar.jsonl are no measure of reading news, and why. */

export interface Expected {
  readonly text: string;
  readonly type: string;
  readonly timex: string | null;
  readonly value: unknown;
}

export interface Case {
  readonly id: string;
  readonly input: string;
  readonly reference: string | null;
  readonly expected: readonly Expected[];
}

interface Class {
  readonly reason: string;
  readonly of: (item: Case) => boolean;
}

const ids = (source: string, ...numbers: readonly number[]): ReadonlySet<string> => new Set(numbers.map((n) => `${source}-${n}`));
const any = (item: Case, test: (e: Expected) => boolean): boolean => item.expected.some(test);

const CLASSES: readonly Class[] = [
];

/** The reason why a case is left out, or null. */
export const leftOut = (item: Case): string | null => CLASSES.find((c) => c.of(item))?.reason ?? null;
