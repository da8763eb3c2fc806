import { z } from "zod";
import { JobList } from "../contract/jobs.ts";
import { endpoint } from "../http/endpoint.ts";

/** The jobs of the last day, the newest first. */
export const jobs = endpoint({
  method: "get",
  path: "/jobs",
  summary: { en: "The jobs of the last day, the newest first", ar: "مهام اليوم الأخير، الأحدث أولا" },
  query: z.strictObject({}),
  answer: JobList,
  example: {},
  refuses: [],
  async respond(_, desk) {
    return { items: desk.jobs.all() };
  },
});
