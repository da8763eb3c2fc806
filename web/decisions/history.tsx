import { useState } from "react";
import type { DecisionView } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import type { Told } from "./action-words.ts";
import { DecisionDialog } from "./decision-dialog.tsx";
import { DecisionLine } from "./decision-line.tsx";

interface HistoryProps {
  readonly decisions: readonly DecisionView[];
  readonly told: Told;
}

/** Who decided what, on which contact and when; each decision can be undone, and an undoing too. */
export function History({ decisions, told }: HistoryProps) {
  const say = useSay();
  const [undone, setUndone] = useState<number | null>(null);
  return (
    <>
      <ol className="lines">
        {decisions.map((decision) => (
          <li key={decision.number} className="stack tight">
            <DecisionLine decision={decision} told={told} onUndo={() => setUndone(decision.number)} />
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
