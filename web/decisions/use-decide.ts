import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecisionView, NewDecision } from "../api/answers.ts";
import { sendJson } from "../api/request.ts";
import { useTellDecided } from "./tell-decided.ts";

interface Deciding extends NewDecision {
  /** Tags of the contacts that the decision names, as they were seen; null where it names none. */
  readonly etag: string | null;
}

/** Writes a decision into the ledger; it is told at the foot of the page, and everything on the page is asked for again. */
export function useDecide() {
  const client = useQueryClient();
  const tell = useTellDecided();
  return useMutation({
    mutationFn: ({ etag, ...decision }: Deciding): Promise<DecisionView> => sendJson("POST", "/decisions", decision, etag === null ? {} : { "If-Match": etag }),
    onSuccess: (decision) => tell(decision),
    // Nobody waits for it: a dialog closes at once, and keeps what is written where it was refused.
    onSettled: () => void client.invalidateQueries(),
  });
}
