import type { DiscrepancyView, Names, Reports } from "../api/answers.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { readoutsOf } from "./readout-sides.ts";
import { useTopicName } from "./topic-words.tsx";

/** What each side's readout names and the other leaves out, beside each other. A difference, and no error. */
export function Readouts({
  discrepancies,
  names,
  reports,
}: {
  readonly discrepancies: readonly DiscrepancyView[];
  readonly names: Names;
  readonly reports: Reports;
}) {
  const say = useSay();
  const topicName = useTopicName();
  return discrepancies.map((discrepancy) => {
    const sides = readoutsOf(discrepancy, names);
    return (
      <div key={discrepancy.id} className="stack">
        <p className="second">{discrepancy.sentence[say.lang]}</p>
        <div className="sides">
          {sides.map(({ side, topics, claims }) => (
            <section key={side} className="side stack tight">
              <h3>{nameOf(side, names, say)}</h3>
              <p className="row">
                <span className="quiet little">{say(topics.length === 0 ? "readouts.names-nothing" : "readouts.alone")}</span>
                {topics.map((topic) => (
                  <span key={topic} className="chip">
                    + {topicName(topic)}
                  </span>
                ))}
              </p>
              <p className="row">
                {sides
                  .filter((other) => other.side !== side)
                  .flatMap((other) => other.topics)
                  .map((topic) => (
                    <span key={topic} className="chip left-out">
                      <span aria-hidden="true">−</span>
                      {say("readouts.silent", { topic: topicName(topic) })}
                    </span>
                  ))}
              </p>
              <ul className="stack tight">
                {claims.map((claim) => (
                  <li key={`${claim.report} ${claim.span.start}`} className="read" dir="auto">
                    <EvidenceButton asked={{ report: claim.report, span: claim.span, title: nameOf(side, names, say), brief: reports[claim.report] }}>
                      <bdi>{say("quote", { text: harmless(claim.words) })}</bdi>
                    </EvidenceButton>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    );
  });
}
