import type { ReactNode } from "react";
import { useSay } from "../words/language.tsx";

interface ConflictProps {
  /** What is other now; nothing where the decision is on a fact of a report. */
  readonly changes: ReactNode;
  /** Whether what is there now has been read. */
  readonly isRead: boolean;
  readonly onGoOn: () => void;
}

/** Somebody else decided while this decision was being written: what is other now, and one way to go on with what is written. */
export function Conflict({ changes, isRead, onGoOn }: ConflictProps) {
  const say = useSay();
  return (
    <div className="note accent stack tight" role="alert">
      <p>
        <strong>{say(changes === undefined ? "conflict.report" : "conflict.contact")}</strong>
      </p>
      {isRead ? changes : <p>{say("loading")}</p>}
      <p className="second">{say("conflict.kept")}</p>
      <p>
        <button type="button" className="button main" disabled={!isRead} onClick={onGoOn}>
          {say("conflict.go-on")}
        </button>
      </p>
    </div>
  );
}
