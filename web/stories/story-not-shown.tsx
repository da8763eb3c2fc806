import { Link } from "@tanstack/react-router";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";

/** In place of a story that is on its way, or that cannot be shown: then why, and the way to the others. */
export function StoryNotShown({ error }: { readonly error: Error | null }) {
  const say = useSay();
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
