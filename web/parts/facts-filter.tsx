import { useQuery } from "@tanstack/react-query";
import type { FactsAddress } from "../address/view-addresses.ts";
import type { Names } from "../api/answers.ts";
import { sidesQuery } from "../api/queries.ts";
import { TopicOptions } from "./topic-options.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { DayFields } from "./day-fields.tsx";

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
  const { data: known } = useQuery(sidesQuery);
  const set = (name: keyof FactsAddress, value: string): void => {
    const { [name]: _, ...rest } = address;
    onChange(value === "" ? rest : { ...rest, [name]: value });
  };
  // What was found for one side names no other.
  const all = [...new Set([...(address.side === undefined ? sides : [address.side]), ...(known?.items.map(({ id }) => id) ?? [])])];
  const called = { ...Object.fromEntries(known?.items.map((line) => [line.id, line]) ?? []), ...names };
  return (
    <div className="row no-print">
      <select className="input filter-select" aria-label={say("filter.side")} value={address.side ?? ""} onChange={({ target }) => set("side", target.value)}>
        <option value="">{say("filter.any-side")}</option>
        {all.map((side) => (
          <option key={side} value={side}>
            {nameOf(side, called, say)}
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
          <TopicOptions />
        </select>
      ) : null}
      <DayFields from={address.from} to={address.to} onChange={set} />
    </div>
  );
}
