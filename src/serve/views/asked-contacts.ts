import type { z } from "zod";
import type { ContactFilter } from "#store/store.ts";
import type { CONTACT_FILTER } from "../contract/contacts.ts";
import type { Desk } from "../desk.ts";
import { fitting } from "../index/fits-filter.ts";
import type { Snapshot } from "../index/snapshot.ts";
import { contactsOfStory, storyOf } from "./contacts-of-story.ts";
import { given } from "./given.ts";

/** The conditions on contacts that a question may have. */
export type AskedContacts = z.infer<z.ZodObject<typeof CONTACT_FILTER>>;

/** The conditions as the store knows them; those of a story come on top. */
export const filterOf = (asked: AskedContacts): ContactFilter => {
  const { actor, side, channel, status, kind, from, to, place, topic, report } = asked;
  return given<ContactFilter>({ actors: actor, sides: side, channel, status, kind, from, to, place, topic, report });
};

/** The ids of the contacts that are asked for, in order of time. */
export async function askedContacts(asked: AskedContacts, desk: Desk, snapshot: Snapshot): Promise<readonly string[]> {
  const { place, report, ...seen } = filterOf(asked);
  const elsewhere = given<ContactFilter>({ place, report });
  // Places and reports are not in outlines.
  const told = Object.keys(elsewhere).length === 0 ? null : new Set(await desk.store.contactIds(elsewhere));
  const ids = fitting(seen, snapshot.days).flatMap(({ id }) => (told === null || told.has(id) ? [id] : []));
  return asked.story === undefined ? ids : contactsOfStory(await storyOf(asked.story, desk), ids, desk, snapshot);
}
