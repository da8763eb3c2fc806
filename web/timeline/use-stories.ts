import { useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { StoryList } from "../api/answers.ts";
import { storiesQuery, timelineQuery } from "../api/queries.ts";

/** More stories are not asked for one by one. */
const MOST_STORIES = 12;

/** All stories, and which of them a contact belongs to (the first, where it is in several); asked only where lanes are stories. */
export function useStories(isAsked: boolean): { readonly stories: StoryList["items"]; readonly storyOf: (id: string) => string | null } {
  const { data } = useQuery(storiesQuery);
  const stories = useMemo(() => data?.items ?? [], [data]);
  const asked = isAsked ? stories.slice(0, MOST_STORIES) : [];
  const found = useQueries({
    queries: asked.map((story) => timelineQuery({ story: story.id })),
    combine: useCallback(
      (answers: readonly { readonly data: { readonly marks: readonly { readonly id: string }[] } | undefined }[]) => answers.map((a) => a.data?.marks),
      [],
    ),
  });
  const storyOf = useMemo(() => {
    const byId = new Map<string, string>();
    asked.forEach((story, i) => {
      for (const { id } of found[i] ?? []) if (!byId.has(id)) byId.set(id, story.id);
    });
    return (id: string): string | null => byId.get(id) ?? null;
  }, [found, stories, isAsked]);
  return { stories, storyOf };
}
