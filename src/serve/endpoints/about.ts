import { z } from "zod";
import { About } from "../contract/overview.ts";
import { endpoint } from "../http/endpoint.ts";
import { MOST_FILES, MOST_JSON, MOST_UPLOAD } from "../http/limits.ts";
import { MOST_WAITING } from "../jobs/jobs.ts";

/** What a view needs once: topics with their names, the author, the limits of intake. */
export const about = endpoint({
  method: "get",
  path: "/about",
  summary: { en: "Topics with their names, the usual author, the limits of intake", ar: "الموضوعات وأسماؤها، ومن تتخذ القرارات باسمه، وحدود الإضافة" },
  query: z.strictObject({}),
  answer: About,
  example: {},
  refuses: [],
  async respond(_, { topics, author, version }) {
    return {
      version,
      author,
      topics: [...topics].map(([id, names]) => ({ id, ar: names["ar"] ?? id, en: names["en"] ?? id })),
      limits: { jsonBytes: MOST_JSON, uploadBytes: MOST_UPLOAD, files: MOST_FILES, jobs: MOST_WAITING },
    };
  },
});
