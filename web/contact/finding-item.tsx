import { useState } from "react";
import type { DiscrepancyView, GapView, Names, Reports } from "../api/answers.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay, type Key } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";

type Finding = DiscrepancyView | GapView;

interface FindingItemProps {
  readonly finding: Finding;
  readonly what: "discrepancy" | "gap";
  readonly names: Names;
  readonly reports: Reports;
  /** The level of the heading that its sentence is, where one jumps from one to the next. */
  readonly heading?: "h2" | "h3";
}

/** What does not agree or is lacking: the sentence, the words of each claim, and a way to settle it. */
export function FindingItem({ finding, what, names, reports, heading: Heading }: FindingItemProps) {
  const say = useSay();
  const [settling, setSettling] = useState(false);
  const { sentence, claims, settled } = finding;
  return (
    <article className="stack tight" id={`${what}-${finding.id}`}>
      <div className="finding-head">
        <span>
          <span className="chip">
            <span aria-hidden="true">{what === "gap" ? "◌" : finding.kind === "readout" ? "⇄" : "≠"}</span>
            {say(`${what}.${finding.kind}` as Key)}
          </span>{" "}
          {Heading === undefined ? (
            <strong id={`${what}-${finding.id}-says`} className={settled === null ? undefined : "struck"}>
              {sentence[say.lang]}
            </strong>
          ) : (
            <Heading id={`${what}-${finding.id}-says`} className={settled === null ? "in-line" : "in-line struck"}>
              {sentence[say.lang]}
            </Heading>
          )}
        </span>
        {settled === null ? (
          <button type="button" className="button small no-print" data-to-do aria-describedby={`${what}-${finding.id}-says`} onClick={() => setSettling(true)}>
            {say("settle")}
          </button>
        ) : (
          <span className="chip">{say("settled", { number: settled })}</span>
        )}
      </div>
      {claims.length === 0 ? null : (
        <ul className="claims">
          {claims.map((claim) => (
            <li key={`${claim.report} ${claim.span.start} ${claim.value}`}>
              <EvidenceButton asked={{ report: claim.report, span: claim.span, title: sentence[say.lang], brief: reports[claim.report] }}>
                <bdi className="read">{say("quote", { text: harmless(claim.words) })}</bdi>
              </EvidenceButton>{" "}
              <span className="quiet little">
                {claim.speaker === null ? "" : `${nameOf(claim.speaker, names, say)}${say("list.comma")}`}
                <bdi>{harmless(reports[claim.report]?.outlet ?? say("report.no-outlet"))}</bdi>
                {say("list.comma")}
                {dayWords(reports[claim.report]?.publishedAt ?? null, say)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {settling ? (
        <DecisionDialog
          title={say("settle.title")}
          help={sentence[say.lang]}
          action={{ type: "settle", item: finding.id }}
          etag={null}
          noteNeeded
          onClose={() => setSettling(false)}
        />
      ) : null}
    </article>
  );
}
