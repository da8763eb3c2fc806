import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import type { ReportsAddress } from "../address/view-addresses.ts";
import { reportsPages } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { DayFields } from "../parts/day-fields.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { ReportTitle } from "../parts/report-title.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

export const Route = createLazyRoute("/reports")({ component: ReportsView });
const api = getRouteApi("/reports");

/** The reports of the record, newest first. */
function ReportsView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const pages = useInfiniteQuery(reportsPages({ ...address }));
  const { items, reports } = joinedPages(pages.data?.pages);
  const set = (name: keyof ReportsAddress, value: string): void => {
    const { [name]: _, ...rest } = address;
    void navigate({ search: value === "" ? rest : { ...rest, [name]: value }, replace: true });
  };
  return (
    <Page title={say("reports.title")} lead={<p>{say("reports.lead")}</p>}>
      <div className="row no-print">
        <DayFields from={address.from} to={address.to} onChange={set} />
        {address.outlet === undefined ? null : (
          <button type="button" className="chip" onClick={() => set("outlet", "")} aria-label={say("filter.drop", { what: harmless(address.outlet) })}>
            <bdi>{harmless(address.outlet)}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && items.length === 0 ? (
        <Empty title={say("reports.none")}>
          <Link className="button main" to="/add">
            {say("nav.add")}
          </Link>
        </Empty>
      ) : null}
      <div className="scrolls" hidden={items.length === 0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{say("table.published")}</th>
              <th scope="col">{say("table.title")}</th>
              <th scope="col">{say("table.outlet")}</th>
              <th scope="col">{say("table.genre")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((report) => (
              <tr key={report.id}>
                <td>{dayWords(report.publishedAt, say)}</td>
                <td>
                  <h2 className="in-line">
                    <Link to="/reports/$id" params={{ id: report.id }}>
                      <ReportTitle brief={reports[report.id]} />
                    </Link>
                  </h2>
                  {report.wire === report.id ? null : <span className="chip">{say("account.copy")}</span>}
                </td>
                <td>
                  {report.outlet === null ? null : (
                    <Link to="/reports" search={{ ...address, outlet: report.outlet }}>
                      <bdi>{harmless(report.outlet)}</bdi>
                    </Link>
                  )}
                </td>
                <td>{say(`genre.${report.genre}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More pages={pages} />
    </Page>
  );
}
