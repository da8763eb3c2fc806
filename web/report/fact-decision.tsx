import { useState } from "react";
import type { FactCorrection } from "#model/record/fact-decision.ts";
import type { FactView } from "../api/answers.ts";
import type { TaggedReport } from "../api/queries.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { factKindWords } from "../facts/fact-line.tsx";
import { NamingPlace } from "../naming/naming-place.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { wordsAtHand } from "./words-at-hand.ts";
import { CorrectionFields } from "./fields/correction-fields.tsx";

/** Kinds of which something can be corrected; of the others only that they are wrong. */
export const isCorrectable = ({ kind }: FactView): boolean => kind === "statement" || kind === "position" || kind === "scenario" || kind === "question";

/** What somebody is about to decide on a fact of a report. */
export interface DecidingFact {
  readonly type: "correct" | "reject";
  readonly fact: FactView;
}

/** The dialog in which a fact is corrected, or rejected. */
export function FactDecision({ page, deciding, onClose }: { readonly page: TaggedReport; readonly deciding: DecidingFact; readonly onClose: () => void }) {
  const say = useSay();
  const { type, fact } = deciding;
  const [corrections, setCorrections] = useState<readonly FactCorrection[]>([]);
  const what = factKindWords(fact, say);
  const words = (
    <blockquote className="quoted read" dir="auto">
      {harmless(fact.words)}
    </blockquote>
  );
  if (type === "reject")
    return (
      <DecisionDialog
        title={say("reject-fact.title", { what })}
        help={say("reject-fact.help")}
        action={{ type: "reject-fact", fact: fact.anchor }}
        etag={page.etag}
        onClose={onClose}
      >
        {words}
      </DecisionDialog>
    );
  return (
    <NamingPlace words={[wordsAtHand(page, fact.span, false, say)]} names={page.names}>
      <DecisionDialog
        title={say("correct-fact.title", { what })}
        help={say("correct-fact.help")}
        action={corrections.length === 0 ? null : { type: "correct-fact", fact: fact.anchor, corrections }}
        etag={page.etag}
        onClose={onClose}
      >
        {words}
        <CorrectionFields page={page} fact={fact} onChange={setCorrections} />
      </DecisionDialog>
    </NamingPlace>
  );
}
