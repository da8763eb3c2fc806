import { parseIsoDay } from "#model/calendar.ts";
import type { ContactFilter, ContactOutline } from "#store/store.ts";

/** The conditions that can be seen in the outline of a contact. */
export type OutlineFilter = Omit<ContactFilter, "place" | "report">;

const dayOf = (text: string | undefined): number | null => (text === undefined ? null : parseIsoDay(text));

/** What the store finds by its indexes, found in outlines: for ten thousands of contacts at once that is far quicker. A test holds both to the same answers. */
export function fitting({ actors = [], sides = [], channel, status, kind, from, to, topic }: OutlineFilter): (contact: ContactOutline) => boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  return (contact) =>
    (status === undefined || contact.status === status) &&
    (kind === undefined || contact.kind === kind) &&
    (channel === undefined || contact.channel === channel) &&
    (first === null || contact.latest === null || contact.latest >= first) &&
    (last === null || contact.earliest === null || contact.earliest <= last) &&
    sides.every((side) => contact.sides.includes(side)) &&
    (topic === undefined || contact.topics.includes(topic)) &&
    actors.every((actor) => contact.participants.some((p) => p.actor === actor));
}
