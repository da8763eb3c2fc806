import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { endpoint } from "../http/endpoint.ts";
import { seenStory } from "../views/seen-story.ts";

/** Forgets a story that is still as it was seen. Its contacts stay. */
export const removeStory = endpoint({
  method: "delete",
  path: "/stories/{id}",
  summary: { en: "Forget a story; its contacts stay", ar: "احذف ملفا، وتبقى تواصلاته" },
  params: z.strictObject({ id: Word }),
  heeds: ["If-Match"],
  answer: null,
  status: 204,
  refuses: ["not-found", "if-match-missing", "changed-since"],
  async respond({ params: { id }, request }, { writer }) {
    await writer.removeStory(id, seenStory(request));
    return new Response(null, { status: 204 });
  },
});
