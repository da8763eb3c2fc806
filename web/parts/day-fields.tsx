import { useSay } from "../words/language.tsx";

/** First and last day, in the browser's own fields. */
export function DayFields({
  from,
  to,
  onChange,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (name: "from" | "to", day: string) => void;
}) {
  const say = useSay();
  return (
    <>
      <label className="row little">
        {say("filter.from")}
        <input className="input filter-select" type="date" value={from ?? ""} onChange={({ target }) => onChange("from", target.value)} />
      </label>
      <label className="row little">
        {say("filter.to")}
        <input className="input filter-select" type="date" value={to ?? ""} onChange={({ target }) => onChange("to", target.value)} />
      </label>
    </>
  );
}
