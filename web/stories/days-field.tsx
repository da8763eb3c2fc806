import { useId } from "react";
import { useSay } from "../words/language.tsx";

interface DaysFieldProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly isWrong: boolean;
  readonly onChange: (days: { readonly from: string | null } | { readonly to: string | null }) => void;
}

/** The first and the last day of a story. */
export function DaysField({ from, to, isWrong, onChange }: DaysFieldProps) {
  const say = useSay();
  const help = useId();
  return (
    <fieldset className="stack tight">
      <legend>{say("rule.days")}</legend>
      <div className="story-pair">
        <label className="field">
          {say("story.from")}
          <input type="date" value={from ?? ""} aria-describedby={help} onChange={({ target }) => onChange({ from: target.value || null })} />
        </label>
        <label className="field">
          {say("story.to")}
          <input
            type="date"
            value={to ?? ""}
            aria-invalid={isWrong}
            aria-describedby={help}
            data-fault="days"
            onChange={({ target }) => onChange({ to: target.value || null })}
          />
        </label>
      </div>
      <p id={help} className={isWrong ? "wrong little" : "quiet little"} role={isWrong ? "alert" : undefined}>
        {say(isWrong ? "story.days-wrong" : "story.days-help")}
      </p>
    </fieldset>
  );
}
