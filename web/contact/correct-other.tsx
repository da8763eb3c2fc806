import type { Correction } from "#model/record/decision.ts";
import { useSay } from "../words/language.tsx";

interface CorrectOtherProps<T extends Correction["attribute"]> {
  readonly attributes: readonly T[];
  readonly onCorrect: (attribute: T) => void;
}

/** Begins the correction of an attribute that stands in no line of its own: what is told elsewhere on the page, and what nobody tells. */
export function CorrectOther<T extends Correction["attribute"]>({ attributes, onCorrect }: CorrectOtherProps<T>) {
  const say = useSay();
  const choose = (value: string): void => {
    const attribute = attributes.find((each) => each === value);
    if (attribute !== undefined) onCorrect(attribute);
  };
  return (
    <select className="input filter-select no-print" aria-label={say("correct.other")} value="" onChange={({ target }) => choose(target.value)}>
      <option value="" disabled>
        {say("correct.other")}
      </option>
      {attributes.map((attribute) => (
        <option key={attribute} value={attribute}>
          {say(`attribute.${attribute}`)}
        </option>
      ))}
    </select>
  );
}
