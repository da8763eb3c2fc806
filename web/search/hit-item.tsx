import { Link } from "@tanstack/react-router";
import { spanAddress } from "../address/span-address.ts";
import type { HitView, ReportBrief } from "../api/answers.ts";
import { Marked } from "../evidence/marked.tsx";
import { ReportTitle } from "../parts/report-title.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { withCuts } from "./with-cuts.ts";

/** A report that was found, with the stretch of text that holds the words; it opens at the first of them. */
export function HitItem({ hit, brief }: { readonly hit: HitView; readonly brief: ReportBrief | undefined }) {
  const say = useSay();
  const first = hit.highlights[0];
  const excerpt = withCuts(hit);
  const at = first === undefined ? {} : { at: spanAddress({ start: hit.start + first.start, end: hit.start + first.end }) };
  return (
    <li className="stack tight">
      <p>
        <Link to="/reports/$id" params={{ id: hit.report }} search={at}>
          <strong>{hit.title === null ? <ReportTitle brief={brief} /> : <Marked text={hit.title} spans={hit.titleHighlights} layer="found" />}</strong>
        </Link>{" "}
        <span className="quiet little">
          <bdi>{harmless(hit.outlet ?? say("report.no-outlet"))}</bdi>
          {say("list.comma")}
          {dayWords(hit.publishedAt, say)}
        </span>{" "}
        {brief !== undefined && brief.genre !== "news" ? <span className="chip">{say(`genre.${brief.genre}`)}</span> : null}
      </p>
      <p className="read" dir="auto">
        <Marked text={excerpt.text} spans={excerpt.spans} layer="found" />
      </p>
    </li>
  );
}
