import type { RecordContact } from "#model/record/contact.ts";
import type { Story } from "#model/record/story.ts";
import type { ContactFilter, Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import { without } from "./filters.ts";
import { all } from "./pages-of.ts";

/** The story with that id; throws `CommandFailed` for none. */
export async function storyOf(store: Store, id: string): Promise<Story> {
  const story = (await store.stories()).find((s) => s.id === id);
  if (story === undefined) throw new CommandFailed("failed.unknown-story", { id });
  return story;
}

/** The contacts that were asked for, in order of time; of a story only, where one is named. */
export async function* contactsOf(store: Store, id: string | undefined, filter: ContactFilter): AsyncGenerator<RecordContact> {
  const story = id === undefined ? null : await storyOf(store, id);
  const wanted = story === null ? filter : narrowed(filter, story);
  for await (const contact of all((page) => store.contacts(wanted, page))) if (story === null || belongs(contact, story)) yield contact;
}

/** The filter with what the store itself can tell of a story. */
function narrowed(filter: ContactFilter, { sides, from, to }: Story): ContactFilter {
  const later = [filter.from, from]
    .filter((day) => typeof day === "string")
    .sort()
    .at(-1);
  const earlier = [filter.to, to].filter((day) => typeof day === "string").sort()[0];
  const both = [...new Set([...(filter.sides ?? []), ...sides])];
  return without<ContactFilter>({ ...filter, sides: both.length === 0 ? undefined : both, from: later, to: earlier });
}

const belongs = ({ participants, topics }: RecordContact, story: Story): boolean =>
  (story.actors.length === 0 || participants.some(({ actor }) => story.actors.includes(actor))) &&
  (story.topics.length === 0 || topics.some((topic) => story.topics.includes(topic)));
