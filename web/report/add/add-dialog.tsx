import { useState, type ComponentType } from "react";
import type { Action } from "#model/record/decision.ts";
import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { DecisionDialog } from "../../decisions/decision-dialog.tsx";
import { NamingPlace } from "../../naming/naming-place.tsx";
import { useSay } from "../../words/language.tsx";
import { harmless } from "../../words/safe.ts";
import { wordsAtHand } from "../words-at-hand.ts";
import { ContactForm } from "./contact-form.tsx";
import type { FormProps } from "./form.ts";
import { PositionForm } from "./position-form.tsx";
import { QuestionForm } from "./question-form.tsx";
import { ScenarioForm } from "./scenario-form.tsx";
import { StatementForm } from "./statement-form.tsx";

const FORMS = {
  statement: StatementForm,
  position: PositionForm,
  scenario: ScenarioForm,
  question: QuestionForm,
  contact: ContactForm,
} as const satisfies Record<string, ComponentType<FormProps>>;
type AddedKind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as readonly AddedKind[];

/** What the reader missed, resting on the words that were selected. */
export function AddDialog({ page, span, onClose }: { readonly page: ReportPage; readonly span: Span; readonly onClose: () => void }) {
  const say = useSay();
  const [kind, setKind] = useState<AddedKind>("statement");
  const [action, setAction] = useState<Action | null>(null);
  const Form = FORMS[kind];
  return (
    <NamingPlace words={[wordsAtHand(page, span, true, say)]} names={page.names}>
      <DecisionDialog title={say("add-fact.title")} help={say("add-fact.help")} action={action} etag={null} onClose={onClose}>
        <blockquote className="quoted read" dir="auto">
          {harmless(page.report.text.slice(span.start, span.end))}
        </blockquote>
        <fieldset className="stack tight">
          <legend className="second little">{say("add-fact.what")}</legend>
          <div className="row">
            {KINDS.map((each) => (
              <label key={each} className="row">
                <input
                  type="radio"
                  name="kind"
                  checked={kind === each}
                  onChange={() => {
                    setKind(each);
                    setAction(null);
                  }}
                />
                {say(`add-fact.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <Form key={kind} page={page} span={span} onChange={setAction} />
      </DecisionDialog>
    </NamingPlace>
  );
}
