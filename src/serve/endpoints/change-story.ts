import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { ChangedStory, StoryView } from "../contract/stories.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { IF_MATCH_STORY } from "../http/openapi/headers.ts";
import { seenStory } from "../views/seen-story.ts";

/** Puts another rule, or other names, in the place of a story that is still as it was seen. */
export const changeStory = endpoint({
  method: "put",
  path: "/stories/{id}",
  summary: { en: "Change a story", ar: "غير ملفا" },
  params: z.strictObject({ id: told(Word, { en: "The id of a story.", ar: "معرف ملف." }) }),
  body: ChangedStory,
  heeds: [IF_MATCH_STORY],
  answer: StoryView,
  example: {
    params: { id: "washington-moscow" },
    body: { names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["russia", "usa"], topics: ["ceasefire"] },
  },
  refuses: ["body-invalid", "not-found", "if-match-missing", "changed-since"],
  async respond({ params: { id }, body, request }, { writer }) {
    const story = { id, ...body };
    await writer.putStory(story, seenStory(request));
    return story;
  },
});
