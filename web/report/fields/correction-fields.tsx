import { useState } from "react";
import type { Position, Question, Scenario, Statement } from "#model/reading.ts";
import type { FactAttribute, FactCorrection } from "#model/record/fact-decision.ts";
import type { FactView, ReportPage } from "../../api/answers.ts";
import { PositionFields, type PositionValue } from "./position-fields.tsx";
import { SpeakerField } from "./speaker-field.tsx";
import { StatementFields, type StatementValue } from "./statement-fields.tsx";

interface FieldsProps {
  readonly page: ReportPage;
  readonly fact: FactView;
  readonly onChange: (corrections: readonly FactCorrection[]) => void;
}

/** The fields of a fact of its kind; told are the attributes whose value is another now. */
export function CorrectionFields({ page, fact, onChange }: FieldsProps) {
  if (fact.kind === "statement") return <StatementCorrection page={page} fact={fact} onChange={onChange} />;
  if (fact.kind === "position") return <PositionCorrection page={page} fact={fact} onChange={onChange} />;
  return <SpeakerCorrection page={page} fact={fact} onChange={onChange} />;
}

function StatementCorrection({ page, fact, onChange }: FieldsProps) {
  const { speaker, act, direct, topics } = fact.fact as Statement;
  const [value, correct] = useCorrected<StatementValue>({ speaker, act, direct, topics }, onChange);
  return <StatementFields page={page} span={fact.span} value={value} onChange={correct} />;
}

function PositionCorrection({ page, fact, onChange }: FieldsProps) {
  const { holder, kind, addressee, topics } = fact.fact as Position;
  const [value, correct] = useCorrected<PositionValue>({ holder, kind, addressee, topics }, onChange);
  return <PositionFields page={page} span={fact.span} value={value} onChange={correct} />;
}

function SpeakerCorrection({ page, fact, onChange }: FieldsProps) {
  const { speaker } = fact.fact as Scenario | Question;
  const [value, correct] = useCorrected<{ readonly speaker: string | null }>({ speaker }, onChange);
  return <SpeakerField page={page} span={fact.span} value={value.speaker} onChange={(next) => correct({ speaker: next })} />;
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
