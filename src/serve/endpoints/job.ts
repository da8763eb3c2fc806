import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { Job } from "../contract/jobs.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";

/** How far a job has come. */
export const job = endpoint({
  method: "get",
  path: "/jobs/{id}",
  summary: { en: "How far a job has come, and what it refused", ar: "إلى أين وصلت مهمة، وما رفضته" },
  params: z.strictObject({ id: Word }),
  query: z.strictObject({}),
  answer: Job,
  refuses: ["not-found"],
  async respond({ params: { id } }, { jobs }) {
    const found = jobs.get(id);
    if (found === null) throw new Refused(404, "not-found", "detail.not-found.job", { id });
    return found.job;
  },
});
