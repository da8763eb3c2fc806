import type { Mark } from "../api/answers.ts";

/** A stretch without contacts; `from` and `to` are the day numbers of the contacts around it, `days` those between. */
export interface Silence {
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

const HELD = new Set(["held", "under_way"]);

/** The longest stretch between contacts that were held and of which the day is told, the first of those that are equally long; null where there are not two. */
export function longestSilence(marks: readonly Mark[]): Silence | null {
  const days = marks
    .flatMap(({ date, earliest, latest, status, several }) =>
      date !== null && earliest !== null && earliest === latest && HELD.has(status) && !several ? [earliest] : [],
    )
    .sort((a, b) => a - b);
  return days.slice(1).reduce<Silence | null>((longest, to, i) => {
    const from = days[i] as number;
    return to - from - 1 > (longest?.days ?? 0) ? { days: to - from - 1, from, to } : longest;
  }, null);
}
