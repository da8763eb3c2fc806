import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { aboutQuery } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";

/** How topics are called on this page; an id as it is where its name is not known. */
export function useTopicName(): (id: string) => string {
  const say = useSay();
  const { data } = useQuery(aboutQuery);
  return (id) => data?.topics.find((topic) => topic.id === id)?.[say.lang] ?? id;
}

/** Topics, each leading to the contacts about it. */
export function TopicWords({ topics }: { readonly topics: readonly string[] }) {
  const name = useTopicName();
  return (
    <span className="row">
      {topics.map((topic) => (
        <Link key={topic} className="chip" to="/" search={{ topic }}>
          {name(topic)}
        </Link>
      ))}
    </span>
  );
}
