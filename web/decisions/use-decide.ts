import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecisionView, NewDecision } from "../api/answers.ts";
import { request, sendJson } from "../api/request.ts";

interface Deciding extends NewDecision {
  /** The contact that it bears on: a decision must have seen it as it is. Null where it bears on none. */
  readonly contact: { readonly id: string; readonly etag?: string } | null;
}

const etagOf = async (id: string): Promise<string> => (await request(`/contacts/${encodeURIComponent(id)}`)).headers.get("ETag") ?? "";

/** Writes a decision into the ledger; everything on the page is asked for again. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ contact, ...decision }: Deciding): Promise<DecisionView> => {
      const etag = contact === null ? "" : (contact.etag ?? (await etagOf(contact.id)));
      return sendJson("POST", "/decisions", decision, etag === "" ? {} : { "If-Match": etag });
    },
    onSettled: () => client.invalidateQueries(),
  });
}
