import { useState } from "react";
import type { Span } from "#model/span.ts";
import { useSay } from "../../words/language.tsx";
import { PassageField } from "../fields/passage-field.tsx";
import { SpeakerField } from "../fields/speaker-field.tsx";
import { adding, type FormProps } from "./form.ts";

/** A question with one answer in view is none. */
const LEAST = 2;

/** An open question, and the alternatives that the report names. */
export function QuestionForm({ page, span, onChange }: FormProps) {
  const say = useSay();
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [alternatives, setAlternatives] = useState<readonly Span[]>([]);
  const tell = (who: string | null, named: readonly Span[]): void => {
    setSpeaker(who);
    setAlternatives(named);
    onChange(
      who === null || named.length < LEAST ? null : adding({ page, span }, { kind: "question", fact: { speaker: who, alternatives: named } }, null, named),
    );
  };
  const change = (at: number, words: Span | null): void =>
    tell(speaker, words === null ? alternatives.filter((_, i) => i !== at) : [...alternatives.slice(0, at), words, ...alternatives.slice(at + 1)]);
  const parts = Array.from({ length: Math.max(LEAST, alternatives.length + 1) }, (_, i) => ({
    name: String(i),
    label: say("fact-part.alternative", { number: i + 1 }),
    span: alternatives[i] ?? null,
    needed: i < LEAST,
  }));
  return (
    <>
      <SpeakerField page={page} span={span} value={speaker} onChange={(who) => tell(who, alternatives)} />
      <PassageField text={page.report.text} around={span} parts={parts} onChange={(name, words) => change(Number(name), words)} />
      {alternatives.length < LEAST ? <p className="quiet little">{say("fact-field.two")}</p> : null}
    </>
  );
}
