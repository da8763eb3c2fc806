import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Job } from "../api/answers.ts";
import { jobQuery } from "../api/queries.ts";
import { afterProgress, afterRefusal, hasEnded } from "./job-after.ts";

/** While the line for events is not open, the job is asked for so often. */
const ASK_MS = 1_500;

/**
 * A job as it goes on: asked for once and then told by its events; where their line does not come through, or as long as it is broken, it is asked for again and again. A browser takes up a broken
 * line by itself, behind the last event that it heard. When the job ends everything on the page is asked for again.
 */
export function useJob(id: string) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const answer = useQuery({ ...jobQuery(id), refetchInterval: ({ state: { data } }) => (data === undefined || open || hasEnded(data) ? false : ASK_MS) });
  const ended = answer.data !== undefined && hasEnded(answer.data);
  const goesOn = answer.data !== undefined && !ended;
  useEffect(() => {
    if (ended) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
  }, [ended, client]);
  useEffect(() => {
    if (!goesOn) return;
    const { queryKey } = jobQuery(id);
    const line = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    const follow = (name: string, after: (job: Job, data: string) => Job): void =>
      line.addEventListener(name, ({ data }: MessageEvent<string>) => client.setQueryData(queryKey, (job) => job && after(job, data)));
    line.addEventListener("open", () => setOpen(true));
    line.addEventListener("error", () => setOpen(false));
    follow("progress", (job, data) => afterProgress(job, JSON.parse(data) as Job["counts"]));
    follow("refused", (job, data) => afterRefusal(job, JSON.parse(data) as Job["refusals"][number]));
    line.addEventListener("done", ({ data }: MessageEvent<string>) => {
      line.close();
      // An answer that is still on its way tells of a job that goes on.
      void client.cancelQueries({ queryKey }).then(() => client.setQueryData(queryKey, JSON.parse(data) as Job));
    });
    return () => line.close();
  }, [id, client, goesOn]);
  return answer;
}
