import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Story } from "#model/record/story.ts";
import { daysOf } from "./days-of.ts";
import { publishedDay } from "../published-day.ts";

/** Whether a contact may lie in the days of a story; one of which no day is known is placed by the publication of its accounts. */
function isInDays({ from, to }: Story, contact: RecordContact): boolean {
  const first = from === null ? null : parseIsoDay(from);
  const last = to === null ? null : parseIsoDay(to);
  if (first === null && last === null) return true;
  const days = daysOf(contact);
  const published = contact.accounts.map(publishedDay).filter((day) => day !== null);
  const earliest = days.earliest ?? (published.length === 0 ? null : Math.min(...published));
  const latest = days.latest ?? (published.length === 0 ? null : Math.max(...published));
  if (earliest === null && latest === null) return false;
  return (first === null || (latest ?? first) >= first) && (last === null || (earliest ?? last) <= last);
}

/** Whether the rule of a story gathers a contact. Needs the contact alone. */
export const inStory = (story: Story, contact: RecordContact): boolean =>
  story.sides.every((side) => contact.sides.includes(side)) &&
  (story.actors.length === 0 || contact.participants.some((p) => story.actors.includes(p.actor))) &&
  (story.topics.length === 0 || contact.topics.some((topic) => story.topics.includes(topic))) &&
  isInDays(story, contact);
