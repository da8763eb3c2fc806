import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { spanAddress } from "../address/span-address.ts";
import { decisionsPages } from "../api/queries.ts";
import { History } from "../decisions/history.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";

/** The address of a contact of which nothing is left: which decisions put its last account aside, where the report is, and the way back. */
export function PutAside({ id }: { readonly id: string }) {
  const say = useSay();
  const pages = useInfiniteQuery(decisionsPages({ contact: id }));
  const { items, names, reports } = joinedPages(pages.data?.pages);
  const places = Object.assign({}, ...(pages.data?.pages.map((page) => page.places) ?? []));
  const place = items.find((decision) => decision.place !== null)?.place;
  return (
    <Page title={say("aside.page")}>
      <div className="note stack tight">
        <p>
          <strong>{say("aside.title")}</strong>
        </p>
        <p>{say("aside.help")}</p>
        {place == null ? null : (
          <p>
            <Link to="/reports/$id" params={{ id: place.report }} search={{ at: spanAddress(place.span) }} className="button small">
              {say("moved.to-report")}
            </Link>
          </p>
        )}
      </div>
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      <div className="panel" hidden={items.length === 0}>
        <History decisions={items} told={{ names, places, reports }} />
      </div>
      <More pages={pages} />
    </Page>
  );
}
