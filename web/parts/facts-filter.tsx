import { useQuery } from "@tanstack/react-query";
import type { FactsAddress } from "../address/view-addresses.ts";
import type { Names } from "../api/answers.ts";
import { aboutQuery } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

interface FactsFilterProps {
  readonly address: FactsAddress;
  readonly sides: readonly string[];
  readonly names: Names;
  readonly withTopics: boolean;
  readonly onChange: (address: FactsAddress) => void;
}

/** Side, topic and days by which facts are chosen. */
export function FactsFilter({ address, sides, names, withTopics, onChange }: FactsFilterProps) {
  const say = useSay();
  const { data: about } = useQuery(aboutQuery);
  const set = (name: keyof FactsAddress, value: string): void => {
    const { [name]: _, ...rest } = address;
    onChange(value === "" ? rest : { ...rest, [name]: value });
  };
  const all = address.side === undefined || sides.includes(address.side) ? sides : [address.side, ...sides];
  return (
    <div className="row no-print">
      <select className="input filter-select" aria-label={say("filter.side")} value={address.side ?? ""} onChange={({ target }) => set("side", target.value)}>
        <option value="">{say("filter.any-side")}</option>
        {all.map((side) => (
          <option key={side} value={side}>
            {nameOf(side, names, say)}
          </option>
        ))}
      </select>
      {withTopics ? (
        <select
          className="input filter-select"
          aria-label={say("filter.topic")}
          value={address.topic ?? ""}
          onChange={({ target }) => set("topic", target.value)}
        >
          <option value="">{say("filter.any-topic")}</option>
          {(about?.topics ?? []).map((topic) => (
            <option key={topic.id} value={topic.id}>
              {topic[say.lang]}
            </option>
          ))}
        </select>
      ) : null}
      <DayFields from={address.from} to={address.to} onChange={set} />
    </div>
  );
}

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
