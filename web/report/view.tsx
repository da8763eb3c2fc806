import "./report.css";
import "../contact/contact.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { Span } from "#model/span.ts";
import { readSpan, spanAddress } from "../address/span-address.ts";
import { reportQuery } from "../api/queries.ts";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { ReportBody } from "./report-body.tsx";

export const Route = createLazyRoute("/reports/$id")({ component: ReportView });
const api = getRouteApi("/reports/$id");

/** No text is longer: words beyond are nowhere. */
const MOST_UNITS = 100_000_000;

/** A report as published, with what was read of it. */
function ReportView() {
  const say = useSay();
  const { id } = api.useParams();
  const { at, part } = api.useSearch();
  const navigate = api.useNavigate();
  // Words that are chosen on the page stand in its address; they lie in the part that is shown, which is not asked for again.
  const here = useRef<{ readonly id: string; readonly at: string | undefined; readonly asked: Parameters<typeof reportQuery>[1] }>(null);
  if (here.current === null || here.current.id !== id || here.current.at !== at || (part !== undefined && at === undefined)) {
    const span = readSpan(at);
    here.current = { id, at, asked: span !== null && span.start < MOST_UNITS ? { at: span.start } : { part: Number(part ?? 1) } };
  }
  const { data, error, isPlaceholderData } = useQuery({
    ...reportQuery(id, here.current.asked),
    placeholderData: (before) => (before?.report.id === id ? before : undefined),
  });
  const setAt = (span: Span | null): void => {
    const next = span === null ? undefined : spanAddress(span);
    here.current = { id, at: next, asked: here.current?.asked };
    const page = data !== undefined && data.part.of > 1 ? { part: String(data.part.number) } : {};
    void navigate({ search: next === undefined ? page : { ...page, at: next }, replace: true, resetScroll: false });
  };
  if (data !== undefined) return <ReportBody key={`${id} ${data.part.number}`} page={data} at={isPlaceholderData ? undefined : at} onAt={setAt} />;
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
