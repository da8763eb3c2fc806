import { useRef } from "react";
import { useClosesOutside } from "../parts/use-outside.ts";

interface MenuProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: readonly T[];
  readonly wordsOf: (option: T) => string;
  /** How many contacts meet it. */
  readonly countOf: (option: T) => number;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** A list of conditions of which any may hold. */
export function FilterMenu<T extends string>({ label, options, chosen, wordsOf, countOf, onChange }: MenuProps<T>) {
  const details = useRef<HTMLDetailsElement>(null);
  useClosesOutside(details);
  return (
    <details ref={details} className="filter-menu">
      <summary className="button small" aria-current={chosen.length > 0 ? "true" : undefined}>
        {label}
        {chosen.length > 0 ? <span className="number">({chosen.length})</span> : null}
      </summary>
      <fieldset className="filter-box">
        <legend className="unseen">{label}</legend>
        {options.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, option] : chosen.filter((each) => each !== option))}
            />
            <bdi>{wordsOf(option)}</bdi>
            <span className="quiet number">{countOf(option)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
