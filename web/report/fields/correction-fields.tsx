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
  const was: StatementValue = { speaker, act, direct, topics };
  const [value, setValue] = useState(was);
  return (
    <StatementFields
      page={page}
      span={fact.span}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(changes(was, next));
      }}
    />
  );
}

function PositionCorrection({ page, fact, onChange }: FieldsProps) {
  const { holder, kind, addressee, topics } = fact.fact as Position;
  const was: PositionValue = { holder, kind, addressee, topics };
  const [value, setValue] = useState(was);
  return (
    <PositionFields
      page={page}
      span={fact.span}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(changes(was, next));
      }}
    />
  );
}

function SpeakerCorrection({ page, fact, onChange }: FieldsProps) {
  const was = { speaker: (fact.fact as Scenario | Question).speaker };
  const [speaker, setSpeaker] = useState<string | null>(was.speaker);
  return (
    <SpeakerField
      page={page}
      span={fact.span}
      value={speaker}
      onChange={(next) => {
        setSpeaker(next);
        onChange(changes(was, { speaker: next }));
      }}
    />
  );
}

/** The attributes whose value is another now. */
function changes<T extends Partial<Record<FactAttribute, unknown>>>(was: T, is: { readonly [K in keyof T]: unknown }): readonly FactCorrection[] {
  return (Object.keys(was) as (keyof T & FactAttribute)[]).flatMap((attribute) =>
    JSON.stringify(was[attribute]) === JSON.stringify(is[attribute]) ? [] : [{ attribute, value: is[attribute] } as FactCorrection],
  );
}
