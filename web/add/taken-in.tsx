import { Link } from "@tanstack/react-router";
import { remarkWords } from "#text/wording/remark-words.ts";
import type { Job } from "../api/answers.ts";
import { ReportTitle } from "../parts/report-title.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

/** The reports of a job, each leading to its page: from which input it came, what the reader remarked, and where its day is lacking. */
export function TakenIn({ job: { reports, counts } }: { readonly job: Job }) {
  const say = useSay();
  if (reports.length === 0) return null;
  const undated = reports.filter(({ publishedAt }) => publishedAt === null).length;
  const rest = counts.added + counts.known - reports.length;
  return (
    <div className="stack tight">
      <h3>{say("job.reports")}</h3>
      {undated === 0 ? null : <p className="note accent">{say("job.undated", { n: undated })}</p>}
      <ol className="lines taken-in">
        {reports.map((report, i) => (
          <li key={`${i} ${report.id}`} className="stack tight">
            <p>
              <Link to="/reports/$id" params={{ id: report.id }}>
                <ReportTitle brief={report} />
              </Link>{" "}
              {report.known ? <span className="chip">{say("job.known-chip")}</span> : null}
            </p>
            <p className="quiet little">
              <bdi>{harmless(report.input)}</bdi>
              {report.line === null ? null : `${say("list.comma")}${say("job.line-of", { line: report.line })}`}
              {say("list.comma")}
              {dayWords(report.publishedAt, say)}
              {report.publishedAt === null ? (
                <>
                  {" "}
                  <Link to="/add" search={{ again: report.id }}>
                    {say("report.date-it")}
                  </Link>
                </>
              ) : null}
            </p>
            {report.remarks.map((remark) => (
              <p key={remark.reason} className="little remark">
                {remarkWords(remark, say)} {say("report.kept")}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {rest > 0 ? <p className="quiet little">{say("job.reports-more", { n: rest })}</p> : null}
    </div>
  );
}
