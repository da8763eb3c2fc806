import type { FollowUp } from "#model/follow-up.ts";
import type { Position, Statement } from "#model/reading.ts";
import type { FactView, Names, Reports } from "../api/answers.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { ActorLink } from "../parts/actor-link.tsx";
import { ReportName } from "../parts/report-name.tsx";
import { useSay, type Key, type Say } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { FactMark } from "./fact-mark.tsx";
import { spanAddress } from "../address/span-address.ts";

/** What kind of fact it is: «تحذير», «خط أحمر»; words that were quoted are told. */
export function factKindWords(fact: FactView, say: Say): string {
  if (fact.kind === "statement") {
    const { act, direct } = fact.fact as Statement;
    const said = say(`act.${act}`);
    return direct ? say("act.verbatim", { act: said }) : said;
  }
  if (fact.kind === "position") return say(`position.${(fact.fact as Position).kind}`);
  return say(`fact.${fact.kind}` as Key);
}

interface FactLineProps {
  readonly fact: FactView;
  readonly names: Names;
  readonly reports: Reports;
  /** Leaves out what stands around it already. */
  readonly without?: "actor" | "report";
}

/** One fact: who, what kind, the words as they stand in the report, and where. */
export function FactLine({ fact, names, reports, without }: FactLineProps) {
  const say = useSay();
  const kind = factKindWords(fact, say);
  const who = fact.actor === null ? null : nameOf(fact.actor, names, say);
  const by = fact.kind === "follow-up" ? (fact.fact as FollowUp).by : null;
  const addressee = fact.kind === "position" ? (fact.fact as Position).addressee : null;
  return (
    <div className="fact stack tight">
      <p className="row">
        {fact.actor === null || without === "actor" ? null : (
          <strong>
            <ActorLink id={fact.actor} names={names} />
          </strong>
        )}
        <span className="chip">{kind}</span>
        {addressee === null ? null : <span className="second little">{say("fact.to", { who: nameOf(addressee, names, say) })}</span>}
        {by === null ? null : <span className="second little">{say("fact.by", { when: dateWords(by, say) })}</span>}
      </p>
      <p className="read" dir="auto">
        <EvidenceButton
          asked={{ report: fact.report, span: fact.span, title: who === null ? kind : say("fact.title", { who, kind }), brief: reports[fact.report] }}
        >
          {harmless(fact.words)}
        </EvidenceButton>
      </p>
      {Object.entries(fact.parts).map(([part, words]) => (
        <p key={part} className="little" dir="auto">
          <span className="quiet">{say(`part.${part.replace(/\.\d+$/, "")}` as Key)}</span> <bdi>{harmless(words)}</bdi>
        </p>
      ))}
      <FactMark fact={fact} names={names} />
      {without === "report" ? null : (
        <p className="little">
          <ReportName id={fact.report} brief={reports[fact.report]} at={spanAddress(fact.span)} />
        </p>
      )}
    </div>
  );
}
