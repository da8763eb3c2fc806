import { parseIsoDay } from "#model/calendar.ts";
import type { TimelineAddress } from "../address/timeline-address.ts";
import type { Mark } from "../api/answers.ts";
import { daysOf } from "./span-of-mark.ts";

/** Of these the marks of contacts that may lie on the days of the address; all of them where it tells none. What lies on no day that is known lies in no days that are asked for. */
export function marksWithin(marks: readonly Mark[], { from, to }: Pick<TimelineAddress, "from" | "to">): readonly Mark[] {
  if (from === undefined && to === undefined) return marks;
  const first = (from === undefined ? null : parseIsoDay(from)) ?? Number.NEGATIVE_INFINITY;
  const last = (to === undefined ? null : parseIsoDay(to)) ?? Number.POSITIVE_INFINITY;
  return marks.filter((mark) => {
    const days = daysOf(mark);
    return days !== null && days.last >= first && days.first <= last;
  });
}
