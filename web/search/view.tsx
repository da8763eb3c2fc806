import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import type { SearchAddress } from "../address/view-addresses.ts";
import { searchPages } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { dirOf } from "../words/text-direction.ts";
import { Named } from "./named.tsx";
import "./search.css";
import { Facets } from "./facets.tsx";
import { HitItem } from "./hit-item.tsx";

export const Route = createLazyRoute("/search")({ component: SearchView });
const api = getRouteApi("/search");

/** Reports in which words occur, with the words marked; narrowed by outlet and month. */
function SearchView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const { q } = address;
  const pages = useInfiniteQuery({ ...searchPages({ ...address }), enabled: q !== undefined });
  const first = pages.data?.pages[0];
  const hits = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const [text, setText] = useState(q ?? "");
  const [asked, setAsked] = useState(q);
  if (asked !== q) {
    setAsked(q);
    setText(q ?? "");
  }
  const set = (next: SearchAddress): void => void navigate({ search: next });
  return (
    <Page title={say("search.title")}>
      <form
        className="search-form"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const words = text.trim();
          const { q: _, ...rest } = address;
          set(words === "" ? {} : { ...rest, q: words });
        }}
      >
        <input
          className="input"
          type="search"
          name="q"
          dir={dirOf(text)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-label={say("search.label")}
          placeholder={say("search.placeholder")}
        />
        <select
          className="input filter-select"
          aria-label={say("search.field")}
          value={address.field ?? ""}
          onChange={({ target }) => {
            const { field: _, ...rest } = address;
            set(target.value === "title" || target.value === "text" ? { ...rest, field: target.value } : rest);
          }}
        >
          <option value="">{say("search.everywhere")}</option>
          <option value="title">{say("search.in-title")}</option>
          <option value="text">{say("search.in-text")}</option>
        </select>
        <button type="submit" className="button main">
          {say("search.go")}
        </button>
      </form>
      {q === undefined ? null : <Named q={q} />}
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {q === undefined ? (
        <Empty title={say("search.ask")}>
          <p>{say("search.help")}</p>
        </Empty>
      ) : pages.isPending ? (
        <Waiting />
      ) : null}
      {first !== undefined && hits.length === 0 ? (
        <Empty title={say("search.none")}>
          <p>{say("search.none-help")}</p>
          <Link to="/search" search={{ ...(q === undefined ? {} : { q }) }} className="button">
            {say("filter.none")}
          </Link>
        </Empty>
      ) : null}
      {first?.facets == null || hits.length === 0 ? null : (
        <div className="with-facets">
          <Facets facets={first.facets} address={address} onChange={set} />
          <section className="stack" aria-label={say("search.hits")}>
            <p className="quiet little" role="status">
              {say(first.facets.complete ? "count.hits" : "count.hits-least", { n: first.facets.counted })}
            </p>
            <ol className="lines">
              {hits.map((hit) => (
                <HitItem key={hit.report} hit={hit} brief={first.reports[hit.report]} />
              ))}
            </ol>
            <More pages={pages} />
          </section>
        </div>
      )}
    </Page>
  );
}
