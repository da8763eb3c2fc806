import { setImmediate as breathe } from "node:timers/promises";
import { z } from "zod";
import { type StoryLine, StoryList } from "../contract/stories.ts";
import { endpoint } from "../http/endpoint.ts";
import { contactsOfStory } from "../views/contacts-of-story.ts";
import { gathersOf, openGaps } from "../views/gathered.ts";
import { idsOfMark } from "../views/mark.ts";
import { namesOf } from "../views/names-of.ts";

/** All stories with what they gather now. */
export const stories = endpoint({
  method: "get",
  path: "/stories",
  summary: { en: "Stories: named threads of contacts, with what they gather now", ar: "الملفات: خيوط مسماة من التواصلات، وما تجمعه الآن" },
  query: z.strictObject({}),
  answer: StoryList,
  example: {},
  refuses: [],
  kept: "outline",
  async respond(_, desk) {
    const snapshot = await desk.index.fresh();
    const gaps = openGaps(await desk.index.gaps(), snapshot.settled);
    const items: StoryLine[] = [];
    for (const story of await desk.store.stories()) {
      const ids = await contactsOfStory(story, snapshot.contacts.keys(), desk, snapshot);
      items.push({ ...story, gathers: gathersOf(ids, snapshot, gaps, desk.names) });
      await breathe();
    }
    const named = items.flatMap(({ sides, actors, gathers }) => [...sides, ...actors, ...idsOfMark(gathers.first), ...idsOfMark(gathers.last)]);
    return { items, names: await namesOf(named, desk) };
  },
});
