import { useState } from "react";
import type { Duration } from "#model/reading.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { useSay } from "../words/language.tsx";

const COMPARATORS = ["exact", "about", "more_than", "less_than"] as const satisfies readonly Duration["comparator"][];
const IN_HOUR = 60;

interface Told {
  readonly hours: string;
  readonly minutes: string;
  readonly comparator: Duration["comparator"];
}

/** What the fields say: null where they are empty, undefined where it is no length of time. */
function durationOf({ hours, minutes, comparator }: Told): Duration | null | undefined {
  if (hours === "" && minutes === "") return null;
  const all = Number(hours) * IN_HOUR + Number(minutes);
  return Number.isFinite(all) && Number(hours) >= 0 && Number(minutes) >= 0 ? { minutes: all, comparator } : undefined;
}

/** How long something took, in hours and minutes, with what the record will show. */
export function DurationField({ start, onChange }: { readonly start: Duration | null; readonly onChange: (duration: Duration | null | undefined) => void }) {
  const say = useSay();
  const [told, setTold] = useState<Told>(() => ({
    hours: start === null ? "" : String(Math.floor(start.minutes / IN_HOUR)),
    minutes: start === null ? "" : String(start.minutes % IN_HOUR),
    comparator: start?.comparator ?? "exact",
  }));
  const tell = (change: Partial<Told>): void => {
    const next = { ...told, ...change };
    setTold(next);
    onChange(durationOf(next));
  };
  const duration = durationOf(told);
  return (
    <div className="stack tight">
      <div className="row">
        <label className="field">
          {say("correct.comparator")}
          <select value={told.comparator} onChange={({ target }) => tell({ comparator: COMPARATORS.find((each) => each === target.value) ?? "exact" })}>
            {COMPARATORS.map((each) => (
              <option key={each} value={each}>
                {say(`comparator.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {(["hours", "minutes"] as const).map((unit) => (
          <label key={unit} className="field">
            {say(`correct.${unit}`)}
            <input type="number" min="0" dir="ltr" value={told[unit]} onChange={({ target }) => tell({ [unit]: target.value })} />
          </label>
        ))}
      </div>
      <p className="second little" aria-live="polite">
        {duration === null
          ? say("duration-field.shows-none")
          : duration === undefined
            ? say("duration-field.wrong")
            : say("duration-field.shows", { duration: durationWords(duration, say) })}
      </p>
    </div>
  );
}
