import { useState } from "react";
import type { Position, Question, Scenario, Statement } from "#model/reading.ts";
import type { FactAttribute, FactCorrection } from "#model/record/fact-decision.ts";
import type { FactView, ReportPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { AlternativesField } from "./alternatives-field.tsx";
import { PassageField } from "./passage-field.tsx";
import { PositionFields, type PositionValue } from "./position-fields.tsx";
import { ScenarioParts, type ScenarioWords } from "./scenario-parts.tsx";
import { SpeakerField } from "./speaker-field.tsx";
import { StatementFields, type StatementValue } from "./statement-fields.tsx";

interface FieldsProps {
  readonly page: ReportPage;
  readonly fact: FactView;
  readonly onChange: (corrections: readonly FactCorrection[]) => void;
}

/** The fields of a fact of its kind; told are the attributes whose value is another now. */
export function CorrectionFields(props: FieldsProps) {
  switch (props.fact.kind) {
    case "statement":
      return <StatementCorrection {...props} />;
    case "position":
      return <PositionCorrection {...props} />;
    case "scenario":
      return <ScenarioCorrection {...props} />;
    default:
      return <QuestionCorrection {...props} />;
  }
}

function StatementCorrection({ page, fact, onChange }: FieldsProps) {
  const say = useSay();
  const { speaker, act, direct, topics, content } = fact.fact as Statement;
  const [value, correct] = useCorrected<StatementValue & Pick<Statement, "content">>({ speaker, act, direct, topics, content }, onChange);
  return (
    <>
      <StatementFields page={page} span={fact.span} value={value} onChange={(next) => correct({ ...value, ...next })} />
      <PassageField
        text={page.report.text}
        around={content}
        parts={[{ name: "content", label: say("fact-part.content"), span: value.content, needed: true }]}
        onChange={(name, words) => correct({ ...value, [name]: words })}
      />
    </>
  );
}

function PositionCorrection({ page, fact, onChange }: FieldsProps) {
  const say = useSay();
  const { holder, kind, addressee, topics, content, counterpart } = fact.fact as Position;
  const was = { holder, kind, addressee, topics, content, counterpart };
  const [value, correct] = useCorrected<PositionValue & Pick<Position, "content" | "counterpart">>(was, onChange);
  return (
    <>
      <PositionFields page={page} span={fact.span} value={value} onChange={(next) => correct({ ...value, ...next })} />
      <PassageField
        text={page.report.text}
        around={content}
        parts={(["content", "counterpart"] as const).map((name) => ({
          name,
          label: say(`fact-part.${name}`),
          span: value[name],
          needed: name === "content",
        }))}
        onChange={(name, words) => correct({ ...value, [name]: words })}
      />
    </>
  );
}

function ScenarioCorrection({ page, fact, onChange }: FieldsProps) {
  const { speaker, condition, consequence, likelihood } = fact.fact as Scenario;
  const was = { speaker, condition, consequence, likelihood };
  const [value, correct] = useCorrected<ScenarioWords & { readonly speaker: string | null }>(was, onChange);
  return (
    <>
      <SpeakerField page={page} span={fact.span} value={value.speaker} onChange={(next) => correct({ ...value, speaker: next })} />
      <ScenarioParts page={page} around={consequence} value={value} onChange={(words) => correct({ ...value, ...words })} />
    </>
  );
}

function QuestionCorrection({ page, fact, onChange }: FieldsProps) {
  const { speaker, alternatives } = fact.fact as Question;
  const [value, correct] = useCorrected<Pick<Question, "alternatives"> & { readonly speaker: string | null }>({ speaker, alternatives }, onChange);
  return (
    <>
      <SpeakerField page={page} span={fact.span} value={value.speaker} onChange={(next) => correct({ ...value, speaker: next })} />
      <AlternativesField page={page} around={fact.span} value={value.alternatives} onChange={(next) => correct({ ...value, alternatives: next })} />
    </>
  );
}

/** What stands in the fields, and what tells of a change to them. */
function useCorrected<T extends Partial<Record<FactAttribute, unknown>>>(was: T, onChange: FieldsProps["onChange"]) {
  const [value, setValue] = useState(was);
  const correct = (next: T): void => {
    setValue(next);
    onChange(changes(was, next));
  };
  return [value, correct] as const;
}

/** The attributes whose value is another now. */
function changes<T extends Partial<Record<FactAttribute, unknown>>>(was: T, is: T): readonly FactCorrection[] {
  return (Object.keys(was) as (keyof T & FactAttribute)[]).flatMap((attribute) =>
    JSON.stringify(was[attribute]) === JSON.stringify(is[attribute]) ? [] : [{ attribute, value: is[attribute] } as FactCorrection],
  );
}
