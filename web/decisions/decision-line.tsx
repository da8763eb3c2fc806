import { Link } from "@tanstack/react-router";
import { spanAddress } from "../address/span-address.ts";
import type { DecisionView } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { factValuesWords } from "../facts/fact-value-words.ts";
import { dayWords, timeWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { shortened } from "../words/shortened.ts";
import { decisionWords, type Told } from "./action-words.ts";
import { ContactLink } from "./contact-link.tsx";

interface DecisionLineProps {
  readonly decision: DecisionView;
  readonly told: Told;
  readonly onUndo: () => void;
}

/** One line of the ledger: what was decided, on which contact, on which words, why, by whom and when. */
export function DecisionLine({ decision, told, onUndo }: DecisionLineProps) {
  const say = useSay();
  const topicName = useTopicName();
  const { number, undoneBy, place, note, contacts, replaced } = decision;
  const holds = undoneBy === null;
  return (
    <>
      <p className="head">
        <span className={holds ? undefined : "struck"}>
          <strong>{decisionWords(decision, told, topicName, say)}</strong>
        </span>
        {holds ? (
          <button type="button" className="button small no-print" aria-describedby={`decision-${number}`} onClick={onUndo}>
            {say("decide.undo")}
          </button>
        ) : (
          <span className="chip">{say("decided.undone", { number: undoneBy })}</span>
        )}
      </p>
      {replaced.length === 0 ? null : <p className="second little">{say("decided.was", { values: factValuesWords(replaced, told.names, topicName, say) })}</p>}
      {contacts.map((contact) => (
        <p key={contact.id} className="little">
          <ContactLink contact={contact} names={told.names} />
        </p>
      ))}
      {place === null ? null : (
        <p className="read decided-words">
          <Link to="/reports/$id" params={{ id: place.report }} search={{ at: spanAddress(place.span) }}>
            <bdi>{say("quote", { text: shortened(harmless(place.words)) })}</bdi>
          </Link>{" "}
          <bdi className="quiet little">{harmless(told.reports[place.report]?.outlet ?? say("report.no-outlet"))}</bdi>
        </p>
      )}
      {note === null ? null : (
        <p className="decided-note" dir="auto">
          {harmless(note)}
        </p>
      )}
      <p className="quiet little" id={`decision-${number}`}>
        <span>{say("decided.number", { number })}</span> · <bdi>{harmless(decision.author)}</bdi> ·{" "}
        <bdi>{say("decided.time", { date: dayWords(decision.at, say), time: timeWords(decision.at) })}</bdi>
      </p>
    </>
  );
}
