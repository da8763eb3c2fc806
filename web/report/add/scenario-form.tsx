import { useState } from "react";
import { ScenarioParts, type ScenarioWords } from "../fields/scenario-parts.tsx";
import { SpeakerField } from "../fields/speaker-field.tsx";
import { adding, type FormProps } from "./form.ts";

/** A condition and what is said to follow: the selected words follow until others are chosen. */
export function ScenarioForm({ page, span, onChange }: FormProps) {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [words, setWords] = useState<ScenarioWords>({ condition: null, consequence: span, likelihood: null });
  const tell = (who: string | null, told: ScenarioWords): void => {
    setSpeaker(who);
    setWords(told);
    onChange(
      who === null
        ? null
        : adding({ page, span }, { kind: "scenario", fact: { speaker: who, ...told } }, null, [told.condition, told.consequence, told.likelihood]),
    );
  };
  return (
    <>
      <SpeakerField page={page} span={span} value={speaker} onChange={(who) => tell(who, words)} />
      <ScenarioParts page={page} around={span} value={words} onChange={(told) => tell(speaker, told)} />
    </>
  );
}
