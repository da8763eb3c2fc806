import type { Pairing } from "./pairing.ts";

/** How many gold has, how many we found, how many of them are right. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly hit: number;
}

/** One comparison: tallies by kind of fact or attribute, and a line for each fact missed or invented. */
export interface Compared {
  readonly tallies: readonly (readonly [name: string, tally: Tally])[];
  readonly misses: readonly string[];
}

const NONE: Tally = { gold: 0, found: 0, hit: 0 };
export const plus = (a: Tally = NONE, b: Tally): Tally => ({ gold: a.gold + b.gold, found: a.found + b.found, hit: a.hit + b.hit });

/** Counts a pairing of one kind of fact. */
export function countPairs<G, O>(kind: string, { pairs, missed, invented }: Pairing<G, O>, showGold: (g: G) => string, showOurs: (o: O) => string): Compared {
  const hit = pairs.length;
  const one = kind.slice(0, -1);
  return {
    tallies: [[kind, { gold: hit + missed.length, found: hit + invented.length, hit }]],
    misses: [...missed.map((g) => `missed ${one}: ${showGold(g)}`), ...invented.map((o) => `invented ${one}: ${showOurs(o)}`)],
  };
}

/** Counts one attribute of a matched pair. Null and false are no value: neither to be found nor to be right. */
export function countValue<G, O>(name: string, gold: G, ours: O, same: (g: NonNullable<G>, o: NonNullable<O>) => boolean): readonly [string, Tally] {
  const has = (value: unknown): boolean => value !== null && value !== undefined && value !== false;
  const both = has(gold) && has(ours) && same(gold as NonNullable<G>, ours as NonNullable<O>);
  return [name, { gold: has(gold) ? 1 : 0, found: has(ours) ? 1 : 0, hit: both ? 1 : 0 }];
}

/** A tally with what follows from it. Nothing looked for and nothing found is right. */
export interface Rates extends Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf({ gold, found, hit }: Tally): Rates {
  const precision = found > 0 ? hit / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? hit / gold : 1;
  return { gold, found, hit, precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
