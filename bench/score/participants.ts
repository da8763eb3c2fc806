import type { Cast } from "./actors.ts";

/** What a state or organ is worth in place of a person of its side. */
const STAND_IN = 0.5;

/** F1 of two lists of participants (gold's keys). */
export function participantsF1(gold: readonly string[], ours: readonly string[], cast: Cast): number {
  const standsIn = (g: string, o: string): boolean => cast.side(g) === cast.side(o) && !(cast.isPerson(g) && cast.isPerson(o));
  const open = [...gold];
  const left = [...ours];
  let credit = 0;
  const take = (worth: number, same: (g: string, o: string) => boolean): void => {
    for (const g of [...open]) {
      const at = left.findIndex((o) => same(g, o));
      if (at < 0) continue;
      credit += worth;
      left.splice(at, 1);
      open.splice(open.indexOf(g), 1);
    }
  };
  take(1, (g, o) => g === o);
  take(STAND_IN, standsIn);
  return (2 * credit) / (gold.length + ours.length || 1);
}
