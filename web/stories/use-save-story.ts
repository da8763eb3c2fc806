import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { StoryView } from "../api/answers.ts";
import { sendJson } from "../api/request.ts";
import type { NamedRule } from "./rule.ts";

interface Saving {
  readonly story: NamedRule;
  /** The id and the tag of the story in whose place it goes; null for a new one. */
  readonly instead: { readonly id: string; readonly etag: string } | null;
}

/** Keeps a story and leads to it. */
export function useSaveStory() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ story, instead }: Saving): Promise<StoryView> =>
      instead === null
        ? sendJson("POST", "/stories", story)
        : sendJson("PUT", `/stories/${encodeURIComponent(instead.id)}`, story, { "If-Match": instead.etag }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries();
      await navigate({ to: "/stories/$id", params: { id } });
    },
  });
}
