import { StoryList } from "../contract/stories.ts";
import { z } from "zod";
import { endpoint } from "../http/endpoint.ts";
import { namesOf } from "../views/names-of.ts";

/** All stories. */
export const stories = endpoint({
  method: "get",
  path: "/stories",
  summary: { en: "Stories: named threads of contacts", ar: "الملفات: خيوط مسماة من التواصلات" },
  query: z.strictObject({}),
  answer: StoryList,
  refuses: [],
  async respond(_, desk) {
    const items = await desk.store.stories();
    return {
      items,
      names: await namesOf(
        items.flatMap((story) => [...story.sides, ...story.actors]),
        desk,
      ),
    };
  },
});
