import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute } from "@tanstack/react-router";
import { decisionsPages } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { History } from "./history.tsx";

export const Route = createLazyRoute("/decisions")({ component: DecisionsView });

/** The whole ledger of decisions, newest first. */
function DecisionsView() {
  const say = useSay();
  const pages = useInfiniteQuery(decisionsPages({}));
  const decisions = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const names = Object.assign({}, ...(pages.data?.pages.map((page) => page.names) ?? []));
  return (
    <Page title={say("decisions.title")} lead={<p>{say("decisions.lead")}</p>}>
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && decisions.length === 0 ? <Empty title={say("decisions.none")} /> : null}
      <div className="panel" hidden={decisions.length === 0}>
        <History decisions={decisions} called={{ names, places: {} }} />
      </div>
      <More pages={pages} />
    </Page>
  );
}
