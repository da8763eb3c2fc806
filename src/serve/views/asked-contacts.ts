import type { z } from "zod";
import type { ContactFilter } from "#store/store.ts";
import { inStory } from "#record/findings/in-story.ts";
import type { Story } from "#model/record/story.ts";
import type { CONTACT_FILTER } from "../contract/contacts.ts";
import type { Desk } from "../desk.ts";
import { Refused } from "../http/refused.ts";
import { fitting } from "../index/fits-filter.ts";
import type { Snapshot } from "../index/snapshot.ts";
import { given } from "./given.ts";

/** The conditions on contacts that a question may have. */
export type AskedContacts = z.infer<z.ZodObject<typeof CONTACT_FILTER>>;

/** The conditions as the store knows them; those of a story come on top. */
export const filterOf = (asked: AskedContacts): ContactFilter => {
  const { actor, side, channel, status, kind, from, to, place, topic, report } = asked;
  return given<ContactFilter>({ actor, sides: side, channel, status, kind, from, to, place, topic, report });
};

/** The ids of the contacts that are asked for, in order of time. */
export async function askedContacts(asked: AskedContacts, desk: Desk, snapshot: Snapshot): Promise<readonly string[]> {
  const { place, report, ...seen } = filterOf(asked);
  const elsewhere = given<ContactFilter>({ place, report });
  // Places and reports are not in outlines.
  const told = Object.keys(elsewhere).length === 0 ? null : new Set(await desk.store.contactIds(elsewhere));
  const fits = fitting(seen);
  const ids: string[] = [];
  for (const [id, contact] of snapshot.contacts) if ((told === null || told.has(id)) && fits(contact)) ids.push(id);
  return asked.story === undefined ? ids : inStoryOf(await storyOf(asked.story, desk), ids, desk, snapshot);
}

export async function storyOf(id: string, { store }: Desk): Promise<Story> {
  const story = (await store.stories()).find((s) => s.id === id);
  if (story === undefined) throw new Refused(404, "not-found", "detail.not-found.story", { id });
  return story;
}

/** Those of the contacts that a story gathers. Only such without any day need their accounts for that. */
async function inStoryOf(story: Story, ids: readonly string[], { store }: Desk, { contacts }: Snapshot): Promise<readonly string[]> {
  const undated: string[] = [];
  const fits = new Set<string>();
  for (const id of ids) {
    const contact = contacts.get(id);
    if (contact === undefined || !inStory({ ...story, from: null, to: null }, { ...contact, accounts: [] })) continue;
    if (contact.earliest === null && contact.latest === null) undated.push(id);
    else if (inStory(story, { ...contact, accounts: [] })) fits.add(id);
  }
  for (const contact of await store.contactsById(undated)) if (inStory(story, contact)) fits.add(contact.id);
  return ids.filter((id) => fits.has(id));
}
