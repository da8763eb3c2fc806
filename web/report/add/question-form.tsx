import { useState } from "react";
import type { Span } from "#model/span.ts";
import { AlternativesField, LEAST_ALTERNATIVES } from "../fields/alternatives-field.tsx";
import { SpeakerField } from "../fields/speaker-field.tsx";
import { adding, type FormProps } from "./form.ts";

/** An open question, and the alternatives that the report names. */
export function QuestionForm({ page, span, onChange }: FormProps) {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [alternatives, setAlternatives] = useState<readonly Span[]>([]);
  const tell = (who: string | null, named: readonly Span[]): void => {
    setSpeaker(who);
    setAlternatives(named);
    onChange(
      who === null || named.length < LEAST_ALTERNATIVES
        ? null
        : adding({ page, span }, { kind: "question", fact: { speaker: who, alternatives: named } }, null, named),
    );
  };
  return (
    <>
      <SpeakerField page={page} span={span} value={speaker} onChange={(who) => tell(who, alternatives)} />
      <AlternativesField page={page} around={span} value={alternatives} onChange={(named) => tell(speaker, named)} />
    </>
  );
}
