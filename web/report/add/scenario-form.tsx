import { useState } from "react";
import type { Span } from "#model/span.ts";
import { useSay } from "../../words/language.tsx";
import { PassageField } from "../fields/passage-field.tsx";
import { SpeakerField } from "../fields/speaker-field.tsx";
import { adding, type FormProps } from "./form.ts";

interface Told {
  readonly speaker: string | null;
  readonly condition: Span | null;
  readonly consequence: Span | null;
}

/** A condition and what is said to follow: the selected words follow until others are chosen. */
export function ScenarioForm({ page, span, onChange }: FormProps) {
  const say = useSay();
  const [told, setTold] = useState<Told>({ speaker: null, condition: null, consequence: span });
  const tell = (change: Partial<Told>): void => {
    const next = { ...told, ...change };
    setTold(next);
    const { speaker, condition, consequence } = next;
    onChange(
      speaker === null || consequence === null
        ? null
        : adding({ page, span }, { kind: "scenario", fact: { speaker, condition, consequence, likelihood: null } }, null, [condition, consequence]),
    );
  };
  return (
    <>
      <SpeakerField page={page} span={span} value={told.speaker} onChange={(speaker) => tell({ speaker })} />
      <PassageField
        text={page.report.text}
        around={span}
        parts={[
          { name: "condition", label: say("fact-part.condition"), span: told.condition, needed: false },
          { name: "consequence", label: say("fact-part.consequence"), span: told.consequence, needed: true },
        ]}
        onChange={(name, words) => tell(name === "condition" ? { condition: words } : { consequence: words })}
      />
    </>
  );
}
