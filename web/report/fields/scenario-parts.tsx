import type { Span } from "#model/span.ts";
import type { ReportPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { PassageField } from "./passage-field.tsx";

/** The words of a scenario. */
export interface ScenarioWords {
  readonly condition: Span | null;
  readonly consequence: Span;
  readonly likelihood: Span | null;
}

interface ScenarioPartsProps {
  readonly page: ReportPage;
  readonly around: Span;
  readonly value: ScenarioWords;
  readonly onChange: (words: ScenarioWords) => void;
}

/** On what condition, what follows, and how likely that is said to be. */
export function ScenarioParts({ page, around, value, onChange }: ScenarioPartsProps) {
  const say = useSay();
  return (
    <PassageField
      text={page.report.text}
      around={around}
      parts={(["condition", "consequence", "likelihood"] as const).map((name) => ({
        name,
        label: say(`fact-part.${name}`),
        span: value[name],
        needed: name === "consequence",
      }))}
      onChange={(name, words) => onChange({ ...value, [name]: words })}
    />
  );
}
