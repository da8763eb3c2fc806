import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { Job } from "../contract/jobs.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";

/** How far a job has come. */
export const job = endpoint({
  method: "get",
  path: "/jobs/{id}",
  summary: { en: "How far a job has come, and what it refused", ar: "إلى أين وصلت مهمة، وما رفضته" },
  params: z.strictObject({
    id: told(Word, {
      en: "The id of a job, as `POST /reports` answered it. Jobs are told of for a day after their end.",
      ar: "معرف مهمة كما أجاب به ‎`POST /reports`‎. تروى المهام يوما بعد انتهائها.",
    }),
  }),
  query: z.strictObject({}),
  answer: Job,
  example: { params: { id: "5e0c1d7a9b3f2468ace01357" } },
  refuses: ["not-found"],
  async respond({ params: { id } }, { jobs }) {
    const found = jobs.get(id);
    if (found === null) throw new Refused(404, "not-found", "detail.not-found.job", { id });
    return found.job;
  },
});
