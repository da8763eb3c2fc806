import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { told } from "../address/asked.ts";
import { ACTION_TYPES, type DecisionsAddress } from "../address/decisions-address.ts";
import { decisionsPages } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { History } from "./history.tsx";

export const Route = createLazyRoute("/decisions")({ component: DecisionsView });
const api = getRouteApi("/decisions");

/** The ledger of decisions, newest first: all of it, or those of one author or kind. */
function DecisionsView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const pages = useInfiniteQuery({ ...decisionsPages({ ...address }), placeholderData: (before) => before });
  const { items, names, reports } = joinedPages(pages.data?.pages);
  const places = Object.assign({}, ...(pages.data?.pages.map((page) => page.places) ?? []));
  const authors = [...new Set([...(pages.data?.pages[0]?.authors ?? []), ...(address.author === undefined ? [] : [address.author])])];
  const set = (next: { [K in keyof DecisionsAddress]: DecisionsAddress[K] | undefined }): void =>
    void navigate({ search: told({ ...address, ...next }), replace: true });
  const isNarrowed = address.author !== undefined || address.type !== undefined;
  return (
    <Page title={say("decisions.title")} lead={<p>{say("decisions.lead")}</p>} isOld={pages.isPlaceholderData}>
      {authors.length === 0 ? null : (
        <div className="row no-print">
          <select
            className="input filter-select"
            aria-label={say("decisions.author")}
            value={address.author ?? ""}
            onChange={({ target }) => set({ author: target.value || undefined })}
          >
            <option value="">{`${say("decisions.author")}: ${say("decisions.any-author")}`}</option>
            {authors.map((name) => (
              <option key={name} value={name}>
                {harmless(name)}
              </option>
            ))}
          </select>
          <select
            className="input filter-select"
            aria-label={say("decisions.type")}
            value={address.type ?? ""}
            onChange={({ target }) => set({ type: ACTION_TYPES.find((each) => each === target.value) })}
          >
            <option value="">{`${say("decisions.type")}: ${say("decisions.any-type")}`}</option>
            {ACTION_TYPES.map((type) => (
              <option key={type} value={type}>
                {say(`action.${type}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && items.length === 0 ? <Empty title={say(isNarrowed ? "decisions.none-such" : "decisions.none")} /> : null}
      <div className="panel" hidden={items.length === 0}>
        <History decisions={items} told={{ names, places, reports }} />
      </div>
      <More pages={pages} />
    </Page>
  );
}
