import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { spanAddress } from "../address/span-address.ts";
import type { DecisionView } from "../api/answers.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { dayWords, timeWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { isolated } from "#text/wording/safe-text.ts";
import { harmless } from "../words/safe.ts";
import type { Called } from "../words/values.ts";
import { actionWords } from "./action-words.ts";
import { DecisionDialog } from "./decision-dialog.tsx";

interface HistoryProps {
  readonly decisions: readonly DecisionView[];
  readonly called: Called;
}

/** Words longer than this are cut; the report has them in full. */
const LONGEST = 160;
const shortened = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** Who decided what and when; each decision can be undone, and an undoing too. */
export function History({ decisions, called }: HistoryProps) {
  const say = useSay();
  const topicName = useTopicName();
  const [undone, setUndone] = useState<number | null>(null);
  return (
    <>
      <ol className="lines">
        {decisions.map((decision) => (
          <li key={decision.number} className="stack tight">
            <p className="head">
              <span className={decision.undoneBy === null ? undefined : "struck"}>
                <strong>{actionWords(decision.action, called, topicName, say)}</strong>
              </span>
              {decision.undoneBy === null ? (
                <button type="button" className="button small no-print" onClick={() => setUndone(decision.number)}>
                  {say("decide.undo")}
                </button>
              ) : (
                <span className="chip">{say("decided.undone", { number: decision.undoneBy })}</span>
              )}
            </p>
            {decision.place === null ? null : (
              <p className="read decided-words">
                <Link to="/reports/$id" params={{ id: decision.place.report }} search={{ at: spanAddress(decision.place.span) }}>
                  <bdi>{say("quote", { text: shortened(harmless(decision.place.words)) })}</bdi>
                </Link>
              </p>
            )}
            {decision.note === null ? null : (
              <p>
                <bdi>{harmless(decision.note)}</bdi>
              </p>
            )}
            <p className="quiet little">
              {say("decided.by", {
                number: decision.number,
                author: isolated(decision.author, say.lang),
                date: dayWords(decision.at, say),
                time: timeWords(decision.at),
              })}
            </p>
          </li>
        ))}
      </ol>
      {undone === null ? null : (
        <DecisionDialog
          title={say("decide.undo-title", { number: undone })}
          help={say("decide.undo-help")}
          action={{ type: "undo", decision: undone }}
          etag={null}
          onClose={() => setUndone(null)}
        />
      )}
    </>
  );
}
