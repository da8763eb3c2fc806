import { Link } from "@tanstack/react-router";
import { remarkWords } from "#text/wording/remark-words.ts";
import type { ReportPage } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { reorders } from "../words/safe.ts";

/** What somebody who reads this report should know first: what the reader remarked, what kind of text it is, what is not known of it. */
export function ReportNotes({ page, isNowhere }: { readonly page: ReportPage; readonly isNowhere: boolean }) {
  const say = useSay();
  const { report, reading, part } = page;
  return (
    <>
      {isNowhere ? (
        <p className="note" role="status">
          {say("report.at-nowhere")}
        </p>
      ) : null}
      {reading.remarks.map((remark) => (
        <p key={remark.reason} className="note accent remark">
          {remarkWords(remark, say)} {say("report.kept")}
        </p>
      ))}
      {report.genre === "opinion" || report.genre === "analysis" ? (
        <p className="note accent">{say(report.genre === "opinion" ? "report.opinion" : "report.analysis")}</p>
      ) : null}
      {reorders(report.text + (report.title ?? "")) ? <p className="note">{say("report.reorders")}</p> : null}
      {report.publishedAtInferred ? <p className="note">{say("report.date-inferred")}</p> : null}
      {report.publishedAt === null ? (
        <p className="note undated">
          {say("report.undated")}{" "}
          {part.of === 1 ? (
            <Link to="/add" search={{ again: report.id }}>
              {say("report.date-it")}
            </Link>
          ) : null}
        </p>
      ) : null}
      {part.of === 1 ? null : <p className="note">{say("report.long")}</p>}
    </>
  );
}
