import "./stories.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { storyQuery, type TaggedStory } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { StoryForm } from "./story-form.tsx";
import { StoryNotShown } from "./story-not-shown.tsx";

export const Route = createLazyRoute("/stories/$id/edit")({ component: EditStoryView });
const api = getRouteApi("/stories/$id/edit");

/** Changes a story, as it is when the page is opened. */
function EditStoryView() {
  const { id } = api.useParams();
  // Nobody else's change comes under the hand that writes: what was seen first stays, and saving tells of the other.
  const { data, error, isFetchedAfterMount } = useQuery({ ...storyQuery(id), refetchOnMount: "always", refetchOnWindowFocus: false });
  if (data !== undefined && error === null && isFetchedAfterMount) return <EditStory story={data} />;
  return <StoryNotShown error={error} />;
}

function EditStory({ story }: { readonly story: TaggedStory }) {
  const say = useSay();
  const { names, sides, actors, topics, from, to } = story;
  return (
    <Page title={say("story.edit-title", { name: harmless(names[say.lang]) })}>
      <StoryForm key={story.etag} start={{ ar: names.ar, en: names.en, rule: { sides, actors, topics, from, to } }} story={story} />
    </Page>
  );
}
