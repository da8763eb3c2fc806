import type { RecordContact } from "#model/record/contact.ts";
import type { Story } from "#model/record/story.ts";
import { inStory } from "#record/findings/in-story.ts";
import type { ContactFilter, Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import { allItems } from "#store/paging/all-items.ts";

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
  for await (const contact of allItems((page) => store.contacts(wanted, page))) if (story === null || inStory(story, contact)) yield contact;
}

/** The filter with the sides of a story: these the store can tell. */
function narrowed(filter: ContactFilter, story: Story): ContactFilter {
  const sides = [...new Set([...(filter.sides ?? []), ...story.sides])];
  return sides.length === 0 ? filter : { ...filter, sides };
}
