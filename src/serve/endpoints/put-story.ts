import { randomBytes } from "node:crypto";
import { NewStory, StoryView } from "../contract/stories.ts";
import { endpoint } from "../http/endpoint.ts";
import { Reply } from "../http/reply.ts";

/** Keeps a story; one with the same id is replaced. */
export const putStory = endpoint({
  method: "post",
  path: "/stories",
  summary: { en: "Keep a story; one with the same id is replaced", ar: "احفظ ملفا، ويحل محل ما له المعرف نفسه" },
  body: NewStory,
  answer: StoryView,
  status: 201,
  refuses: ["body-invalid"],
  async respond({ body }, { writer }) {
    const story = { ...body, id: body.id ?? `story-${randomBytes(6).toString("hex")}` };
    await writer.putStory(story);
    return new Reply(story, { location: `/api/v1/stories/${story.id}` });
  },
});
