import "./positions.css";
import "../facts/facts.css";
import type { LedgerLine, PositionLedger } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { FactLine } from "../facts/fact-line.tsx";
import { useOpenOnPaper } from "../parts/use-open-on-paper.ts";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { CourseLine } from "./course-line.tsx";
import { LineFacts, type LedgerAsked } from "./line-facts.tsx";

/** So many sides are open at first, those with most positions. */
const OPEN_SIDES = 2;

/** The lines of a ledger by side; the side with most of them first. */
export const sidesOf = (ledger: PositionLedger | undefined): readonly (readonly [string, readonly LedgerLine[]])[] =>
  [...Map.groupBy(ledger?.lines ?? [], (line) => line.side)].sort(([, a], [, b]) => b.length - a.length);

interface LedgerSidesProps {
  readonly ledger: PositionLedger;
  readonly areAllOpen: boolean;
  /** What the ledger was asked for besides sides and topics. */
  readonly asked: LedgerAsked;
}

/** What each side wants in each matter: first and last stated, and the course in between. */
export function LedgerSides({ ledger, areAllOpen, asked }: LedgerSidesProps) {
  const say = useSay();
  const topicName = useTopicName();
  useOpenOnPaper(".ledger-side");
  const { names, reports } = ledger;
  return (
    <>
      {sidesOf(ledger).map(([side, lines], at) => (
        <details key={side} className="ledger-side" open={at < OPEN_SIDES || areAllOpen}>
          <summary>
            <h2>{nameOf(side, names, say)}</h2>
            <span className="quiet little">{say("count.positions", { n: lines.reduce((n, line) => n + line.count, 0) })}</span>
          </summary>
          <div className="ledger">
            {lines.map((line) => {
              // Of what has no day nobody knows which was first, and between matters there is no course.
              const isCourse = line.topic !== null && line.course.length > 1;
              return (
                <article key={line.topic ?? ""} className="ledger-line">
                  <div className="stack tight">
                    <h3>{line.topic === null ? say("positions.no-topic") : topicName(line.topic)}</h3>
                    <p className="quiet little">{say("count.positions", { n: line.count })}</p>
                    {isCourse ? <CourseLine course={line.course} /> : null}
                  </div>
                  {isCourse ? (
                    <div className="stack tight">
                      <p className="quiet little">{say("positions.first", { when: dayWords(line.first.published, say) })}</p>
                      <FactLine fact={line.first} names={names} reports={reports} />
                    </div>
                  ) : null}
                  <div className="stack tight">
                    <p className="quiet little">{say(isCourse ? "positions.last" : "positions.only", { when: dayWords(line.last.published, say) })}</p>
                    <FactLine fact={line.last} names={names} reports={reports} />
                  </div>
                  {line.count > (isCourse ? 2 : 1) ? <LineFacts line={line} asked={asked} /> : null}
                </article>
              );
            })}
          </div>
        </details>
      ))}
    </>
  );
}
