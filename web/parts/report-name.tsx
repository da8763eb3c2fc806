import { Link } from "@tanstack/react-router";
import type { ReportBrief } from "../api/answers.ts";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { ReportTitle } from "./report-title.tsx";

type Brief = Pick<ReportBrief, "title" | "opening" | "outlet" | "publishedAt" | "genre">;

/** Outlet, day and title of a report, leading to it. */
export function ReportName({ id, brief, at }: { readonly id: string; readonly brief: Brief | undefined; readonly at?: string }) {
  const say = useSay();
  return (
    <span className="report-name">
      <Link to="/reports/$id" params={{ id }} search={at === undefined ? {} : { at }}>
        <ReportTitle brief={brief} />
      </Link>{" "}
      <span className="quiet little">
        <bdi>{harmless(brief?.outlet ?? say("report.no-outlet"))}</bdi>
        {say("list.comma")}
        {dayWords(brief?.publishedAt ?? null, say)}
      </span>{" "}
      {brief !== undefined && brief.genre !== "news" ? <span className="chip">{say(`genre.${brief.genre}`)}</span> : null}
    </span>
  );
}

/** Outlet and day alone: the head of a column. */
export function sourceWords(brief: Brief | undefined, fallback: string): string {
  return harmless(brief?.outlet ?? fallback);
}
