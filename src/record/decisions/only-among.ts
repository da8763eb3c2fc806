import type { Decision } from "#model/record/decision.ts";

/** The decisions of `all` that `others` lacks, by their numbers; in their order. */
export function onlyAmong(all: readonly Decision[], others: readonly Decision[]): readonly Decision[] {
  const there = new Set(others.map(({ number }) => number));
  return all.filter(({ number }) => !there.has(number));
}
