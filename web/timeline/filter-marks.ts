import type { TimelineAddress } from "../address/timeline-address.ts";
import type { Mark } from "../api/answers.ts";

const allIn = (asked: readonly string[] | undefined, there: readonly string[]): boolean => asked === undefined || asked.every((id) => there.includes(id));
const oneOf = <T>(asked: readonly T[] | undefined, value: T | null): boolean => asked === undefined || (value !== null && asked.includes(value));

/** The marks that the address asks for, but for the days in view. An actor asked for takes part himself or is the side of it. */
export function filterMarks(marks: readonly Mark[], address: TimelineAddress): readonly Mark[] {
  const { actor, side, kind, status, channel, disputed } = address;
  return marks.filter(
    (mark) =>
      allIn(actor, mark.actors.concat(mark.sides)) &&
      allIn(side, mark.sides) &&
      oneOf(kind, mark.kind) &&
      oneOf(status, mark.status) &&
      oneOf(channel, mark.channel) &&
      (disputed === undefined || mark.disputed),
  );
}
