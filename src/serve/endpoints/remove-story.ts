import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { endpoint } from "../http/endpoint.ts";
import { storyOf } from "../views/asked-contacts.ts";

/** Forgets a story. Its contacts stay. */
export const removeStory = endpoint({
  method: "delete",
  path: "/stories/{id}",
  summary: { en: "Forget a story; its contacts stay", ar: "احذف ملفا، وتبقى تواصلاته" },
  params: z.strictObject({ id: Word }),
  answer: null,
  status: 204,
  refuses: ["not-found"],
  async respond({ params: { id } }, desk) {
    await storyOf(id, desk);
    await desk.writer.removeStory(id);
    return new Response(null, { status: 204 });
  },
});
