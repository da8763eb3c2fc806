import { useQuery } from "@tanstack/react-query";
import { actorNamesQuery } from "../api/queries.ts";
import { ActorLink } from "../parts/actor-link.tsx";
import { useSay } from "../words/language.tsx";

const MOST = 4;

/** Persons and bodies that are called what is looked for: in either script, though a report is written in one. */
export function Named({ q }: { readonly q: string }) {
  const say = useSay();
  const { data } = useQuery(actorNamesQuery(q, undefined));
  const found = (data?.items ?? []).filter((actor) => actor.contacts > 0).slice(0, MOST);
  if (data === undefined || found.length === 0) return null;
  const names = Object.fromEntries(found.map((actor) => [actor.id, actor]));
  return (
    <p className="row">
      <span className="quiet little">{say("search.named")}</span>
      {found.map((actor) => (
        <span key={actor.id} className="chip">
          <ActorLink id={actor.id} names={names} /> <span className="number">{actor.contacts}</span>
        </span>
      ))}
    </p>
  );
}
