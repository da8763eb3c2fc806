import "./stories.css";
import "../contact/contact.css";
import "../timeline/timeline.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { storyQuery } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { Dossier } from "./dossier.tsx";

export const Route = createLazyRoute("/stories/$id")({ component: StoryView });
const api = getRouteApi("/stories/$id");

/** One story: a dossier that keeps itself up to date. */
function StoryView() {
  const say = useSay();
  const { id } = api.useParams();
  const { data, error } = useQuery(storyQuery(id));
  if (data !== undefined && error === null) return <Dossier story={data} />;
  return (
    <Page title={say("story.page")}>
      {error === null ? <Waiting /> : <Trouble error={error} />}
      {error === null ? null : (
        <p>
          <Link to="/stories" className="button">
            {say("stories.all")}
          </Link>
        </p>
      )}
    </Page>
  );
}
