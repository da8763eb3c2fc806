import "./report.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { reportQuery } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { ReportBody } from "./report-body.tsx";

export const Route = createLazyRoute("/reports/$id")({ component: ReportView });
const api = getRouteApi("/reports/$id");

/** A report as published, with what was read of it. */
function ReportView() {
  const say = useSay();
  const { id } = api.useParams();
  const { at } = api.useSearch();
  const { data, error } = useQuery(reportQuery(id));
  if (data !== undefined) return <ReportBody key={id} page={data} at={at} />;
  return (
    <Page title={say("report.page")}>
      {error === null ? <Waiting /> : <Trouble error={error} />}
      {error === null ? null : (
        <p>
          <Link to="/reports" className="button">
            {say("nav.reports")}
          </Link>
        </p>
      )}
    </Page>
  );
}
