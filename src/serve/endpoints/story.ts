import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { StoryView } from "../contract/stories.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { storyOf } from "../views/contacts-of-story.ts";

/** The rule of one story. What it gathers is asked of the lists by `story=`. */
export const story = endpoint({
  method: "get",
  path: "/stories/{id}",
  summary: { en: "The rule of one story; its ETag is what a change needs", ar: "قاعدة ملف واحد، وETag الجواب هو ما يحتاج إليه تغييره" },
  params: z.strictObject({ id: told(Word, { en: "The id of a story.", ar: "معرف ملف." }) }),
  query: z.strictObject({}),
  answer: StoryView,
  example: { params: { id: "washington-moscow" } },
  refuses: ["not-found"],
  respond: ({ params: { id } }, desk) => storyOf(id, desk),
});
