import "./stories.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, Link } from "@tanstack/react-router";
import type { Names, StoryLine } from "../api/answers.ts";
import { storiesQuery } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { GathersWords } from "./gathers-words.tsx";
import { RuleWords } from "./rule-words.tsx";

export const Route = createLazyRoute("/stories")({ component: StoriesView });

/** Those with the newest contact first. */
const byLast = (a: StoryLine, b: StoryLine): number => (b.gathers.last?.latest ?? 0) - (a.gathers.last?.latest ?? 0) || (a.id < b.id ? -1 : 1);

/** All stories: by what each gathers contacts, and what it gathers now. */
function StoriesView() {
  const say = useSay();
  const { data, error } = useQuery(storiesQuery);
  const stories = [...(data?.items ?? [])].sort(byLast);
  const make = (
    <Link className="button main no-print" to="/new-story">
      {say("stories.make")}
    </Link>
  );
  return (
    <Page title={say("stories.title")} lead={<p>{say("stories.lead")}</p>} aside={stories.length === 0 ? undefined : make}>
      {error === null ? null : <Trouble error={error} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {data !== undefined && stories.length === 0 ? (
        <Empty title={say("stories.none")}>
          <p>{say("stories.none-help")}</p>
          {make}
        </Empty>
      ) : null}
      <ul className="stack" hidden={stories.length === 0}>
        {stories.map((story) => (
          <li key={story.id}>
            <StoryItem story={story} names={data?.names ?? {}} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function StoryItem({ story, names }: { readonly story: StoryLine; readonly names: Names }) {
  const say = useSay();
  return (
    <article className="panel stack tight story-item">
      <h2>
        <Link to="/stories/$id" params={{ id: story.id }}>
          <bdi>{harmless(story.names[say.lang])}</bdi>
        </Link>
      </h2>
      <RuleWords rule={story} names={names} />
      <GathersWords gathers={story.gathers} names={names} story={story.id} />
    </article>
  );
}
