import { randomBytes } from "node:crypto";
import { NewStory, StoryView } from "../contract/stories.ts";
import { endpoint } from "../http/endpoint.ts";
import { Reply } from "../http/reply.ts";

/** Keeps a new story. One that is there is never overwritten. */
export const keepStory = endpoint({
  method: "post",
  path: "/stories",
  summary: { en: "Keep a new story", ar: "احفظ ملفا جديدا" },
  body: NewStory,
  answer: StoryView,
  status: 201,
  example: { body: { id: "washington-moscow", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["russia", "usa"], from: "2025-01-01" } },
  refuses: ["body-invalid", "id-taken"],
  async respond({ body: { id = `story-${randomBytes(6).toString("hex")}`, ...rule } }, { writer }) {
    const story = { id, ...rule };
    await writer.putStory(story, null);
    return new Reply(story, { location: `/api/v1/stories/${id}` });
  },
});
