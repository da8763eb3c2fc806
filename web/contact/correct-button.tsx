import type { Correction } from "#model/record/decision.ts";
import { useSay } from "../words/language.tsx";

interface CorrectButtonProps {
  readonly attribute: Correction["attribute"];
  readonly onCorrect: (attribute: Correction["attribute"]) => void;
}

/** Begins the correction of an attribute of a contact. */
export function CorrectButton({ attribute, onCorrect }: CorrectButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className="button small bare no-print correct"
      onClick={() => onCorrect(attribute)}
      aria-label={say("correct.label", { what: say(`attribute.${attribute}`) })}
    >
      {say("correct")}
    </button>
  );
}
