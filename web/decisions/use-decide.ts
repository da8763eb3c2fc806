import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecisionView, NewDecision } from "../api/answers.ts";
import { sendJson } from "../api/request.ts";

interface Deciding extends NewDecision {
  /** Tags of the contacts that the decision names, as they were seen; null where it names none. */
  readonly etag: string | null;
}

/** Writes a decision into the ledger; everything on the page is asked for again. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, ...decision }: Deciding): Promise<DecisionView> => sendJson("POST", "/decisions", decision, etag === null ? {} : { "If-Match": etag }),
    onSettled: () => client.invalidateQueries(),
  });
}
