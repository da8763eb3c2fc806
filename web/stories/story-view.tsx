import "./stories.css";
import "../contact/contact.css";
import "../timeline/timeline.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { storyQuery } from "../api/queries.ts";
import { Dossier } from "./dossier.tsx";
import { StoryNotShown } from "./story-not-shown.tsx";

export const Route = createLazyRoute("/stories/$id")({ component: StoryView });
const api = getRouteApi("/stories/$id");

/** One story: a dossier that keeps itself up to date. */
function StoryView() {
  const { id } = api.useParams();
  const { data, error } = useQuery(storyQuery(id));
  if (data !== undefined && error === null) return <Dossier story={data} />;
  return <StoryNotShown error={error} />;
}
