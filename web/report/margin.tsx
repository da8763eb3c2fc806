import { useState } from "react";
import type { ReportPage } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import type { DecidingFact } from "./fact-decision.tsx";
import type { Layered } from "./layered-facts.ts";
import { MarginFact } from "./margin-fact.tsx";

interface MarginProps {
  readonly facts: readonly Layered[];
  readonly page: ReportPage;
  readonly chosen: Layered | null;
  readonly onChoose: (fact: Layered | null) => void;
  readonly onDecide: (deciding: DecidingFact) => void;
}

/** So many facts of one paragraph are listed at once: a paragraph without end may have thousands. */
const FEW = 40;

/** The facts of one paragraph beside it. */
export function Margin({ facts, page, chosen, onChoose, onDecide }: MarginProps) {
  const say = useSay();
  const [most, setMost] = useState(FEW);
  const at = chosen === null ? -1 : facts.findIndex(({ id }) => id === chosen.id);
  const shown = facts.slice(0, Math.max(most, at + 1));
  return (
    <ul className="margin" lang={say.lang}>
      {shown.map((fact) => (
        <MarginFact key={fact.id} fact={fact} page={page} isChosen={chosen?.id === fact.id} onChoose={onChoose} onDecide={onDecide} />
      ))}
      {facts.length > shown.length ? (
        <li>
          <button type="button" className="button small bare" onClick={() => setMost(shown.length + FEW * 5)}>
            {say("report.facts-more", { n: facts.length - shown.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
