import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { endpoint } from "../http/endpoint.ts";
import { Refused } from "../http/refused.ts";
import { eventStream } from "../http/event-stream.ts";

/** What happens in a job, as server-sent events: `progress`, `refused`, `done`. Who comes back with Last-Event-ID is told what came since. */
export const jobEvents = endpoint({
  method: "get",
  path: "/jobs/{id}/events",
  summary: {
    en: "What happens in a job, as server-sent events: progress, refused, done",
    ar: "ما يجري في مهمة، أحداثا يرسلها الخادم: progress وrefused وdone",
  },
  params: z.strictObject({ id: Word }),
  query: z.strictObject({}),
  heeds: ["Last-Event-ID"],
  answer: null,
  media: "text/event-stream",
  refuses: ["not-found"],
  slow: true,
  async respond({ params: { id }, request }, { jobs }) {
    const found = jobs.get(id);
    if (found === null) throw new Refused(404, "not-found", "detail.not-found.job", { id });
    return eventStream(found.events, Number(request.headers.get("last-event-id") ?? 0) || 0, request.signal);
  },
});
