import { useState } from "react";
import type { Span } from "#model/span.ts";
import { useSay } from "../../words/language.tsx";
import { AboutField } from "../fields/about-field.tsx";
import { PassageField } from "../fields/passage-field.tsx";
import { PositionFields, type PositionValue } from "../fields/position-fields.tsx";
import { aboutNear } from "./about-near.ts";
import { adding, type FormProps } from "./form.ts";

interface Told {
  readonly value: PositionValue;
  readonly counterpart: Span | null;
  readonly about: Span | null;
}

/** A position whose content is the selected words. */
export function PositionForm({ page, span, onChange }: FormProps) {
  const say = useSay();
  const [told, setTold] = useState<Told>(() => ({
    value: { holder: null, kind: "demand", addressee: null, topics: [] },
    counterpart: null,
    about: aboutNear(page, span),
  }));
  const { value, counterpart, about } = told;
  const tell = (change: Partial<Told>): void => {
    const next = { ...told, ...change };
    setTold(next);
    const { holder } = next.value;
    const fact = { ...next.value, content: span, counterpart: next.counterpart };
    onChange(holder === null ? null : adding({ page, span }, { kind: "position", fact: { ...fact, holder } }, next.about, [next.counterpart]));
  };
  return (
    <>
      <PositionFields page={page} span={span} value={value} onChange={(next) => tell({ value: next })} />
      <AboutField page={page} value={about} onChange={(next) => tell({ about: next })} />
      <PassageField
        text={page.report.text}
        around={span}
        parts={[{ name: "counterpart", label: say("fact-part.counterpart"), span: counterpart, needed: false }]}
        onChange={(_, words) => tell({ counterpart: words })}
      />
    </>
  );
}
