import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { eventStream } from "../http/event-stream.ts";
import { LAST_EVENT_ID } from "../http/openapi/headers.ts";

/** The events as OpenAPI tells them. */
const JOB_EVENTS = {
  type: "text/event-stream",
  schema: {
    type: "string",
    description:
      "Each event has `id` (a number that rises), `event` and `data` (JSON in one line). `progress` comes when the job begins and after each batch, and tells counts, `refused` each input that was refused, `done` the job as it ended; then the line is closed. Lines that begin with a colon keep it open.",
    "x-description-ar":
      "لكل حدث `id` (رقم يزداد) و`event` و`data` ‏(JSON في سطر واحد). يأتي `progress` حين تبدأ المهمة وبعد كل دفعة بأعدادها، و`refused` بكل ما رفض، و`done` بالمهمة كما انتهت ثم يغلق الخط. والسطور التي تبدأ بنقطتين تبقيه مفتوحا.",
    "x-events": {
      progress: { $ref: "#/components/schemas/JobProgress" },
      refused: { $ref: "#/components/schemas/RefusedInput" },
      done: { $ref: "#/components/schemas/Job" },
    },
  },
  example: 'retry: 2000\n\nid: 1\nevent: progress\ndata: {"added":64,"known":0,"refused":0,"copies":3}\n\n',
};

/** What happens in a job, as server-sent events: `progress`, `refused`, `done`. Who comes back with Last-Event-ID is told what came since. */
export const jobEvents = endpoint({
  method: "get",
  path: "/jobs/{id}/events",
  summary: {
    en: "What happens in a job, as server-sent events: progress, refused, done",
    ar: "ما يجري في مهمة، أحداثا يرسلها الخادم: progress وrefused وdone",
  },
  params: z.strictObject({
    id: told(Word, {
      en: "The id of a job, as `POST /reports` answered it. Jobs are told of for a day after their end.",
      ar: "معرف مهمة كما أجاب به ‎`POST /reports`‎. تروى المهام يوما بعد انتهائها.",
    }),
  }),
  query: z.strictObject({}),
  heeds: [LAST_EVENT_ID],
  answer: null,
  media: JOB_EVENTS,
  also: {
    status: 204,
    told: {
      en: "All was told: Last-Event-ID is that of the last event, and nothing comes any more.",
      ar: "روي كل شيء: Last-Event-ID هو آخر حدث، ولن يأتي غيره.",
    },
  },
  example: { params: { id: "5e0c1d7a9b3f2468ace01357" } },
  refuses: ["not-found"],
  async respond({ params: { id }, request }, { jobs }) {
    const found = jobs.get(id);
    if (found === null) throw new Refused(404, "not-found", "detail.not-found.job", { id });
    return eventStream(found.events, Number(request.headers.get("last-event-id") ?? 0) || 0, request.signal);
  },
});
