import { parseIsoDay } from "#model/calendar.ts";
import type { Story } from "#model/record/story.ts";
import { daysOf } from "#record/findings/days-of.ts";
import { fitsRule, inStory, type StoryContact, type StoryRule } from "#record/findings/in-story.ts";
import type { ContactOutline } from "#store/store.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../http/refused.ts";
import type { Snapshot } from "../index/snapshot.ts";

/** The story with this id. Throws `Refused` where there is none. */
export async function storyOf(id: string, { store }: Pick<Desk, "store">): Promise<Story> {
  const story = (await store.stories()).find((s) => s.id === id);
  if (story === undefined) throw new Refused(404, "not-found", "detail.not-found.story", { id });
  return story;
}

/** Those of the contacts that a rule gathers, in the order in which they are given. Few of them are asked for their accounts. */
export async function contactsOfStory(
  rule: StoryRule,
  ids: Iterable<string>,
  { store }: Pick<Desk, "store">,
  { contacts }: Snapshot,
): Promise<readonly string[]> {
  const gathered: string[] = [];
  const unsure = new Set<string>();
  const anyDay = rule.from === null && rule.to === null;
  for (const id of ids) {
    const outline = contacts.get(id);
    if (outline === undefined || !fitsRule(rule, outline)) continue;
    const contact = anyDay ? null : withoutAccounts(outline);
    if (contact !== null && areNeeded(rule, contact)) unsure.add(id);
    else if (contact !== null && !inStory(rule, contact)) continue;
    gathered.push(id);
  }
  if (unsure.size === 0) return gathered;
  const inDays = new Set((await store.contactsById([...unsure])).filter((contact) => inStory(rule, contact)).map((contact) => contact.id));
  return gathered.filter((id) => !unsure.has(id) || inDays.has(id));
}

const withoutAccounts = (outline: ContactOutline): StoryContact => ({ ...outline, accounts: [] });

/** Whether only its accounts, by the day on which they were published, tell if a contact lies in the days of a rule. */
function areNeeded({ from }: StoryRule, contact: StoryContact): boolean {
  const { earliest, latest } = daysOf(contact);
  const first = from === null ? null : parseIsoDay(from);
  return earliest === null || latest === null || (first !== null && earliest < first && latest >= first);
}
