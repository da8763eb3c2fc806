import { addMonths, civilDate, dayNumber, weekStart } from "#model/calendar.ts";
import type { Mark } from "../api/answers.ts";
import { daysOf } from "./span-of-mark.ts";
import type { Window } from "./window.ts";

export interface Beat {
  /** Day number, and that of the day after its last. */
  readonly from: number;
  readonly to: number;
  readonly held: number;
  readonly others: number;
}
export interface Tempo {
  readonly unit: "week" | "month";
  readonly beats: readonly Beat[];
  readonly most: number;
}

/** More weeks than this are shown as months. */
const MOST_WEEKS = 160;
const HELD = new Set(["held", "under_way"]);

const monthStart = (day: number): number => {
  const { year, month } = civilDate(day);
  return dayNumber(year, month, 1);
};

/** How many contacts a week (a month, where there are many weeks), without the empty ones: a mistyped year would make thousands. Contacts that are not known to lie in one are left out. */
export function tempoOf(marks: readonly Mark[], whole: Window): Tempo {
  const unit = (whole.to - whole.from) / 7 > MOST_WEEKS ? "month" : "week";
  const start = unit === "week" ? weekStart : monthStart;
  const after = (day: number): number => (unit === "week" ? day + 7 : addMonths(day, 1));
  const counts = new Map<number, { held: number; others: number }>();
  for (const mark of marks) {
    const days = daysOf(mark);
    if (days === null || start(days.first) !== start(days.last)) continue;
    const count = counts.get(start(days.first)) ?? { held: 0, others: 0 };
    count[HELD.has(mark.status) ? "held" : "others"]++;
    counts.set(start(days.first), count);
  }
  const beats = [...counts].sort(([a], [b]) => a - b).map(([from, count]): Beat => ({ from, to: after(from), ...count }));
  return { unit, beats, most: beats.reduce((most, beat) => Math.max(most, beat.held + beat.others), 1) };
}
