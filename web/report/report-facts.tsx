import type { ReportPage } from "../api/answers.ts";
import { ReportName } from "../parts/report-name.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless, isWebAddress } from "../words/safe.ts";

/** Outlet, day, writer, genre and origin of a report. */
export function ReportFacts({ page }: { readonly page: ReportPage }) {
  const say = useSay();
  const { report, reports, copies } = page;
  return (
    <div className="stack tight">
      <p className="row">
        <strong>
          <bdi>{harmless(report.outlet ?? say("report.no-outlet"))}</bdi>
        </strong>
        <span>{dayWords(report.publishedAt, say)}</span>
        {report.author === null ? null : <span>{say("report.by", { author: harmless(report.author) })}</span>}
        <span className="chip">{say(`genre.${report.genre}`)}</span>
        {isWebAddress(report.url) ? (
          <a href={report.url} rel="noreferrer noopener external" target="_blank">
            {say("report.origin")}
          </a>
        ) : null}
      </p>
      {report.wire === report.id ? null : (
        <p className="little">
          {say("report.copy-of")} <ReportName id={report.wire} brief={reports[report.wire]} />
        </p>
      )}
      {copies.length === 0 ? null : <p className="quiet little">{say("report.copies", { n: copies.length })}</p>}
    </div>
  );
}
