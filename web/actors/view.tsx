import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { actorsPages } from "../api/queries.ts";
import { ActorLink } from "../parts/actor-link.tsx";
import { Empty } from "../parts/empty.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { dirOf } from "../words/text-direction.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

export const Route = createLazyRoute("/actors")({ component: ActorsView });
const api = getRouteApi("/actors");

/** Those who take part in contacts, most contacts first, found by name. */
function ActorsView() {
  const say = useSay();
  const { q = "" } = api.useSearch();
  const navigate = api.useNavigate();
  const [text, setText] = useState(q);
  const asked = useDeferredValue(text.trim());
  const pages = useInfiniteQuery({ ...actorsPages(asked === "" ? {} : { q: asked }), placeholderData: (before) => before });
  const { items, names } = joinedPages(pages.data?.pages);
  return (
    <Page
      title={say("actors.title")}
      lead={<p>{say("actors.lead")}</p>}
      isOld={pages.isPlaceholderData}
      aside={
        <Link className="button" to="/network">
          {say("network.title")}
        </Link>
      }
    >
      <input
        className="input actor-search"
        type="search"
        dir={dirOf(text)}
        aria-label={say("actors.find")}
        placeholder={say("actors.find")}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const next = target.value.trim();
          void navigate({ search: next === "" ? {} : { q: next }, replace: true });
        }}
      />
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && items.length === 0 ? (
        <Empty title={say("actors.none")}>
          <p>{say("actors.none-help")}</p>
        </Empty>
      ) : null}
      <div className="scrolls" hidden={items.length === 0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{say("table.actor")}</th>
              <th scope="col">{say("table.actor-kind")}</th>
              <th scope="col">{say("table.side")}</th>
              <th scope="col">{say("network.contacts")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((actor) => (
              <tr key={actor.id}>
                <td>
                  <ActorLink id={actor.id} names={{ ...names, [actor.id]: actor }} />
                </td>
                <td>{say(`actor-kind.${actor.kind}`)}</td>
                <td>{actor.side === null || actor.side === actor.id ? null : nameOf(actor.side, names, say)}</td>
                <td className="number">{actor.contacts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More pages={pages} />
    </Page>
  );
}
