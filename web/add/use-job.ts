import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Job } from "../api/answers.ts";
import { jobQuery } from "../api/queries.ts";

/** Where events do not come through, the job is asked for so often. */
const ASK_MS = 1_500;
const hasEnded = (job: Job | undefined): boolean => job?.state === "done" || job?.state === "failed";

/** A job as it goes on: told by events, and asked for where those are not to be had. When it ends everything on the page is asked for again. */
export function useJob(id: string) {
  const client = useQueryClient();
  const answer = useQuery({ ...jobQuery(id), refetchInterval: ({ state }) => (hasEnded(state.data) ? false : ASK_MS) });
  const ended = hasEnded(answer.data);
  useEffect(() => {
    if (ended) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "job" });
  }, [ended, client]);
  useEffect(() => {
    const events = new EventSource(`/api/v1/jobs/${encodeURIComponent(id)}/events`);
    const follow = (): void => void client.invalidateQueries({ queryKey: jobQuery(id).queryKey });
    for (const name of ["progress", "refused"]) events.addEventListener(name, follow);
    events.addEventListener("done", () => {
      follow();
      events.close();
    });
    events.addEventListener("error", () => events.close());
    return () => events.close();
  }, [id, client]);
  return answer;
}
