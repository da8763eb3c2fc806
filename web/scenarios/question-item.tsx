import type { Question } from "#model/reading.ts";
import { spanAddress } from "../address/span-address.ts";
import type { FactView, Names, Reports } from "../api/answers.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { FactMark } from "../facts/fact-mark.tsx";
import { ActorLink } from "../parts/actor-link.tsx";
import { ReportName } from "../parts/report-name.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

/** An open question and the answers that its report names. */
export function QuestionItem({ fact, names, reports }: { readonly fact: FactView; readonly names: Names; readonly reports: Reports }) {
  const say = useSay();
  const { alternatives } = fact.fact as Question;
  return (
    <div className="stack tight">
      {fact.actor === null ? null : (
        <p>
          <strong>
            <ActorLink id={fact.actor} names={names} />
          </strong>
        </p>
      )}
      <p className="read" dir="auto">
        {harmless(fact.parts["question"] ?? "")}
      </p>
      <ol className="alternatives">
        {alternatives.map((span, i) => (
          <li key={span.start} className="read" dir="auto">
            <EvidenceButton asked={{ report: fact.report, span, title: say("questions.alternative", { number: i + 1 }), brief: reports[fact.report] }}>
              {harmless(fact.parts[`alternative.${i + 1}`] ?? "")}
            </EvidenceButton>
          </li>
        ))}
      </ol>
      <FactMark fact={fact} names={names} />
      <p className="little">
        <ReportName id={fact.report} brief={reports[fact.report]} at={spanAddress(fact.span)} />
      </p>
    </div>
  );
}
