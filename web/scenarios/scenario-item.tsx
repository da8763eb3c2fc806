import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Scenario } from "#model/reading.ts";
import { spanAddress } from "../address/span-address.ts";
import type { FactView, Names, Reports } from "../api/answers.ts";
import { timelineQuery } from "../api/queries.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { FactMark } from "../facts/fact-mark.tsx";
import { ActorLink } from "../parts/actor-link.tsx";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { ReportName } from "../parts/report-name.tsx";
import { whenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { degreeOf } from "./likelihood-degree.ts";
import { contactTitle, statusWords } from "../words/titles.ts";

interface ItemProps {
  readonly fact: FactView;
  readonly names: Names;
  readonly reports: Reports;
}

/** A condition, what is said to follow, by whom, and what in the record touches it. */
export function ScenarioItem({ fact, names, reports }: ItemProps) {
  const say = useSay();
  const scenario = fact.fact as Scenario;
  const condition = fact.parts["condition"];
  const likelihood = fact.parts["likelihood"];
  const degree = likelihood === undefined ? null : degreeOf(likelihood);
  const brief = reports[fact.report];
  return (
    <div className="stack tight">
      <p className="row">
        {fact.actor === null ? null : (
          <strong>
            <ActorLink id={fact.actor} names={names} />
          </strong>
        )}
        {likelihood === undefined || degree === null ? null : (
          <span className="chip">
            {say(`degree.${degree}`)} <bdi className="quiet">{say("quote", { text: harmless(likelihood) })}</bdi>
          </span>
        )}
      </p>
      <div className={condition === undefined ? "scenario alone" : "scenario"}>
        {condition === undefined || scenario.condition === null ? null : (
          <>
            <div className="stack tight">
              <span className="quiet little">{say("scenario.if")}</span>
              <p className="read" dir="auto">
                <EvidenceButton asked={{ report: fact.report, span: scenario.condition, title: say("scenario.if"), brief }}>
                  {harmless(condition)}
                </EvidenceButton>
              </p>
            </div>
            <span className="scenario-arrow" aria-hidden="true">
              {say.lang === "ar" ? "←" : "→"}
            </span>
          </>
        )}
        <div className="stack tight">
          <span className="quiet little">{say(condition === undefined ? "scenario.outcome" : "scenario.then")}</span>
          <p className="read" dir="auto">
            <EvidenceButton asked={{ report: fact.report, span: scenario.consequence, title: say("scenario.then"), brief }}>
              {harmless(fact.words)}
            </EvidenceButton>
          </p>
        </div>
      </div>
      <FactMark fact={fact} names={names} />
      <Touching fact={fact} />
      <p className="little">
        <ReportName id={fact.report} brief={brief} at={spanAddress(fact.span)} />
      </p>
    </div>
  );
}

const MOST_TOUCHING = 5;

/** Contacts that touch the condition: those on record since then about its topic; where it names none, those that its report tells. Asked for when somebody wants to see them. */
function Touching({ fact }: { readonly fact: FactView }) {
  const say = useSay();
  const topicName = useTopicName();
  const topic = fact.topics[0];
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    ...timelineQuery(topic === undefined ? { report: fact.report } : { topic, from: fact.published ?? undefined }),
    enabled: isOpen,
  });
  return (
    <details className="little" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{topic === undefined ? say("scenario.told-beside") : say("scenario.touching", { topic: topicName(topic) })}</summary>
      {data === undefined ? null : data.marks.length === 0 ? (
        <p className="quiet">{say("scenario.nothing")}</p>
      ) : (
        <ul className="stack tight">
          {data.marks.slice(-MOST_TOUCHING).map((mark) => (
            <li key={mark.id}>
              <MarkIcon kind={mark.kind} status={mark.status} />{" "}
              <Link to="/contacts/$id" params={{ id: mark.id }}>
                <bdi>{contactTitle(mark, data.names, say)}</bdi>
              </Link>{" "}
              <span className="quiet">
                {say("mark.when", { status: statusWords(mark.status, mark, say), when: whenWords(mark.date, mark.earliest, mark.latest, say) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
