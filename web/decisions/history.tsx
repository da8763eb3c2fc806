import { useState } from "react";
import type { DecisionView } from "../api/answers.ts";
import { dayWords, timeWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import type { Called } from "../words/values.ts";
import { actionWords } from "./action-words.ts";
import { DecisionDialog } from "./decision-dialog.tsx";

interface HistoryProps {
  readonly decisions: readonly DecisionView[];
  readonly called: Called;
}

/** Who decided what and when; each decision can be undone, and an undoing too. */
export function History({ decisions, called }: HistoryProps) {
  const say = useSay();
  const [undone, setUndone] = useState<number | null>(null);
  return (
    <>
      <ol className="lines">
        {decisions.map((decision) => (
          <li key={decision.number} className="stack tight">
            <p className="head">
              <span className={decision.undoneBy === null ? undefined : "struck"}>
                <strong>{actionWords(decision.action, called, say)}</strong>
              </span>
              {decision.undoneBy === null ? (
                <button type="button" className="button small no-print" onClick={() => setUndone(decision.number)}>
                  {say("decide.undo")}
                </button>
              ) : (
                <span className="chip">{say("decided.undone", { number: decision.undoneBy })}</span>
              )}
            </p>
            {decision.note === null ? null : (
              <p dir="auto">
                <bdi>{harmless(decision.note)}</bdi>
              </p>
            )}
            <p className="quiet little">
              {say("decided.by", {
                number: decision.number,
                author: harmless(decision.author),
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
