import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Story } from "#model/record/story.ts";
import { daysOf } from "./days-of.ts";
import { publishedDay } from "../published-day.ts";

/** What a story asks of contacts, whatever it is called. */
export type StoryRule = Omit<Story, "id" | "names">;

/** What of a contact decides whether a story gathers it. */
export type StoryContact = Pick<RecordContact, "sides" | "participants" | "topics" | "date" | "earliest" | "latest" | "accounts">;

/** Whether a contact may lie in the days of a story; one of which no day is known is placed by the publication of its accounts. */
function isInDays({ from, to }: StoryRule, contact: StoryContact): boolean {
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

/** Whether a contact fulfils all that a story asks but for its days. Needs none of its accounts. */
export const fitsRule = (rule: StoryRule, contact: Pick<StoryContact, "sides" | "participants" | "topics">): boolean =>
  rule.sides.every((side) => contact.sides.includes(side)) &&
  (rule.actors.length === 0 || contact.participants.some((p) => rule.actors.includes(p.actor))) &&
  (rule.topics.length === 0 || contact.topics.some((topic) => rule.topics.includes(topic)));

/** Whether the rule of a story gathers a contact. Needs the contact alone. */
export const inStory = (rule: StoryRule, contact: StoryContact): boolean => fitsRule(rule, contact) && isInDays(rule, contact);
