import "./positions.css";
import "../facts/facts.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { ledgerQuery } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { FactsFilter } from "../parts/facts-filter.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { LedgerSides, sidesOf } from "./ledger-sides.tsx";

export const Route = createLazyRoute("/positions")({ component: PositionsView });
const api = getRouteApi("/positions");

/** What each side wants in each matter: first and last stated, and the course in between. */
function PositionsView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const { data, error, isPlaceholderData } = useQuery({ ...ledgerQuery({ ...address }), placeholderData: (before) => before });
  return (
    <Page title={say("positions.title")} lead={<p>{say("positions.lead")}</p>} isOld={isPlaceholderData}>
      <FactsFilter
        address={address}
        sides={sidesOf(data).map(([side]) => side)}
        names={data?.names ?? {}}
        withTopics
        onChange={(search) => void navigate({ search, replace: true })}
      />
      {error === null ? null : <Trouble error={error} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {data !== undefined && !data.complete ? <p className="note">{say("positions.incomplete")}</p> : null}
      {data !== undefined && data.lines.length === 0 ? (
        <Empty title={say("positions.none")}>
          <p>{say("positions.none-help")}</p>
        </Empty>
      ) : null}
      {data === undefined ? null : <LedgerSides ledger={data} areAllOpen={address.side !== undefined} asked={{ from: address.from, to: address.to }} />}
    </Page>
  );
}
