import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { IF_MATCH_STORY } from "../http/openapi/headers.ts";
import { seenStory } from "../views/seen-story.ts";

/** Forgets a story that is still as it was seen. Its contacts stay. */
export const removeStory = endpoint({
  method: "delete",
  path: "/stories/{id}",
  summary: { en: "Forget a story; its contacts stay", ar: "احذف ملفا، وتبقى تواصلاته" },
  params: z.strictObject({ id: told(Word, { en: "The id of a story.", ar: "معرف ملف." }) }),
  heeds: [IF_MATCH_STORY],
  answer: null,
  status: 204,
  example: { params: { id: "washington-moscow" } },
  refuses: ["not-found", "if-match-missing", "changed-since"],
  async respond({ params: { id }, request }, { writer }) {
    await writer.removeStory(id, seenStory(request));
    return new Response(null, { status: 204 });
  },
});
