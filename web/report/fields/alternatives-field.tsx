import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { PassageField } from "./passage-field.tsx";

/** A question with one answer in view is none. */
export const LEAST_ALTERNATIVES = 2;

interface AlternativesFieldProps {
  readonly page: ReportPage;
  readonly around: Span;
  readonly value: readonly Span[];
  readonly onChange: (alternatives: readonly Span[]) => void;
}

/** The alternatives that a question names, and room for one more. */
export function AlternativesField({ page, around, value, onChange }: AlternativesFieldProps) {
  const say = useSay();
  const change = (at: number, words: Span | null): void =>
    onChange(words === null ? value.filter((_, i) => i !== at) : [...value.slice(0, at), words, ...value.slice(at + 1)]);
  const parts = Array.from({ length: Math.max(LEAST_ALTERNATIVES, value.length + 1) }, (_, i) => ({
    name: String(i),
    label: say("fact-part.alternative", { number: i + 1 }),
    span: value[i] ?? null,
    needed: i < LEAST_ALTERNATIVES && value.length <= LEAST_ALTERNATIVES,
  }));
  return (
    <>
      <PassageField text={page.report.text} around={around} parts={parts} onChange={(name, words) => change(Number(name), words)} />
      {value.length < LEAST_ALTERNATIVES ? <p className="quiet little">{say("fact-field.two")}</p> : null}
    </>
  );
}
