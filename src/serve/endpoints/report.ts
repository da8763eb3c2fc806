import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { PartQuery, ReportPage } from "../contract/reports.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { Reply } from "../http/reply.ts";
import { factsHash } from "../writing/unchanged.ts";
import { reportPage } from "../views/report-page.ts";

/** One report: its text, and what was read of it. */
export const report = endpoint({
  method: "get",
  path: "/reports/{id}",
  summary: { en: "One report: its text, and what was read of it", ar: "تقرير واحد: نصه وما قرئ منه" },
  params: z.strictObject({ id: told(Word, { en: "The id of a report: the hash of its content.", ar: "معرف تقرير: بصمة محتواه." }) }),
  query: PartQuery,
  answer: ReportPage,
  example: { params: { id: "31313fab1d7c0546" } },
  refuses: ["not-found"],
  async respond({ params: { id }, query: { part, at } }, desk) {
    const stored = await desk.store.report(id);
    const reading = await desk.store.reading(id);
    if (stored === null || reading === null) throw new Refused(404, "not-found", "detail.not-found.report", { id });
    // What is decided on a part is held against all facts of the report as they were before it was looked at.
    const state = await factsHash(id, desk.store);
    return new Reply(await reportPage(stored, reading, part !== undefined ? { part } : at !== undefined ? { at } : null, desk), {}, state);
  },
});
