import "./timeline.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { askedOfServer, conditionsIn } from "../address/timeline-address.ts";
import type { CountsView } from "../api/answers.ts";
import { countsQuery, timelineQuery } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { conditionsOf } from "./conditions.ts";
import { filterMarks } from "./filter-marks.ts";
import { Filters } from "./filters.tsx";
import { OnceReady } from "./front/once-ready.tsx";
import { LatestCards } from "./front/latest-cards.tsx";
import { latestOf, MOST_CARDS } from "./latest.ts";
import { TimelineBody } from "./timeline-body.tsx";

export const Route = createLazyRoute("/")({ component: TimelineView });
const api = getRouteApi("/");

/** The front page: who was in contact with whom, over time. */
function TimelineView() {
  const say = useSay();
  const address = api.useSearch();
  const { data: timeline, error, isPlaceholderData } = useQuery({ ...timelineQuery(askedOfServer(address)), placeholderData: (before) => before });
  const { data: counts } = useQuery(countsQuery);
  // The days in view change with every move of the hand, and choose no contact.
  const asked = JSON.stringify(conditionsOf(address));
  const marks = useMemo(() => (timeline === undefined ? [] : filterMarks(timeline.marks, address)), [timeline, asked]);
  const latest = useMemo(() => (timeline === undefined ? [] : latestOf(marks, timeline.names, MOST_CARDS, address.actor)), [timeline, marks, asked]);
  const isAll = conditionsIn(address) === 0;
  return (
    <Page title={say("timeline.title")} lead={counts === undefined ? undefined : <Counted counts={counts} />} isOld={isPlaceholderData}>
      {error === null ? null : <Trouble error={error} />}
      {timeline === undefined ? (
        error === null ? (
          <Waiting />
        ) : (
          // What the server refuses can be let go of.
          <Filters address={address} names={{}} marks={[]} />
        )
      ) : timeline.marks.length === 0 && isAll ? (
        <Empty title={say("record.empty")}>
          <p>{say("record.empty-help")}</p>
          <Link className="button main" to="/add">
            {say("nav.add")}
          </Link>
        </Empty>
      ) : (
        <OnceReady latest={latest}>
          <LatestCards latest={latest} names={timeline.names} />
          <div className="stack">
            <Filters address={address} names={timeline.names} marks={timeline.marks} />
            <TimelineBody address={address} timeline={timeline} marks={marks} />
          </div>
        </OnceReady>
      )}
    </Page>
  );
}

function Counted({ counts }: { readonly counts: CountsView }) {
  const say = useSay();
  return (
    <p>
      {say("counted", { contacts: say("count.contacts", { n: counts.contacts }), reports: say("count.of-reports", { n: counts.reports }) })}{" "}
      <Link to="/open">{say("count.discrepancies", { n: counts.open.discrepancies })}</Link>
      {say("list.and")}
      <Link to="/open" search={{ what: "gaps" }}>
        {say("count.gaps", { n: counts.open.gaps })}
      </Link>
    </p>
  );
}
