import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { CHANNELS, conditionsIn, KINDS, STATUSES, type TimelineAddress } from "../address/timeline-address.ts";
import { aboutQuery, countsQuery, storiesQuery } from "../api/queries.ts";
import type { Mark, Names } from "../api/answers.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { DayFields } from "../parts/day-fields.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { ConditionChips } from "./condition-chips.tsx";
import { NO_CONDITION, some } from "./conditions.ts";
import { countsOf, mostFirst } from "./counts.ts";
import { KeepFilters } from "./keep-filters.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import { useAddressChange } from "./use-address-change.ts";

interface FiltersProps {
  readonly address: TimelineAddress;
  readonly names: Names;
  /** All contacts that the conditions choose from. */
  readonly marks: readonly Mark[];
}

const MOST_SIDES = 24;

/** By what the contacts of the timeline are chosen. Every choice stands in the address. */
export function Filters({ address, names, marks }: FiltersProps) {
  const say = useSay();
  const { data: about } = useQuery(aboutQuery);
  const { data: stories } = useQuery(storiesQuery);
  const { data: held } = useQuery(countsQuery);
  const ofTopic = (id: string): number => held?.byTopic[id] ?? 0;
  // Of the topics that the reader knows those that the record has, the most frequent first.
  const topics = (about?.topics ?? []).filter(({ id }) => ofTopic(id) > 0).sort((a, b) => ofTopic(b.id) - ofTopic(a.id));
  const change = useAddressChange();
  const counts = useMemo(() => countsOf(marks), [marks]);
  const sides = useMemo(() => mostFirst(new Set(marks.flatMap((mark) => mark.sides)), counts).slice(0, MOST_SIDES), [marks, counts]);
  const countOf = (value: string): number => counts.get(value) ?? 0;
  return (
    <section className="filters" aria-label={say("filter")}>
      <ActorPicker label={say("filter.actor")} only="on-record" onPick={(id) => change({ actor: [...new Set([...(address.actor ?? []), id])].sort() })} />
      <ConditionChips address={address} names={names} />
      <FilterMenu
        label={say("filter.side")}
        options={sides}
        chosen={address.side ?? []}
        wordsOf={(id) => nameOf(id, names, say)}
        countOf={countOf}
        onChange={(chosen) => change({ side: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.kind")}
        options={KINDS}
        chosen={address.kind ?? []}
        wordsOf={(kind) => say(`kind.${kind}`)}
        countOf={countOf}
        onChange={(chosen) => change({ kind: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.status")}
        options={STATUSES}
        chosen={address.status ?? []}
        wordsOf={(status) => say(`status.${status}`)}
        countOf={countOf}
        onChange={(chosen) => change({ status: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.channel")}
        options={CHANNELS}
        chosen={address.channel ?? []}
        wordsOf={(channel) => say(`channel.${channel}`)}
        countOf={countOf}
        onChange={(chosen) => change({ channel: some(chosen) })}
      />
      <DayFields from={address.from} to={address.to} onChange={(name, day) => change({ [name]: day === "" ? undefined : day })} />
      <select
        className="input filter-select"
        aria-label={say("filter.topic")}
        value={address.topic ?? ""}
        onChange={(event) => change({ topic: event.target.value || undefined })}
      >
        <option value="">{say("filter.any-topic")}</option>
        {address.topic === undefined || topics.some(({ id }) => id === address.topic) ? null : (
          <option value={address.topic}>{harmless(about?.topics.find(({ id }) => id === address.topic)?.[say.lang] ?? address.topic)}</option>
        )}
        {topics.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {say("filter.topic-of", { topic: topic[say.lang], n: ofTopic(topic.id) })}
          </option>
        ))}
      </select>
      {stories === undefined || stories.items.length === 0 ? null : (
        <select
          className="input filter-select"
          aria-label={say("filter.story")}
          value={address.story ?? ""}
          onChange={(event) => change({ story: event.target.value || undefined })}
        >
          <option value="">{say("filter.any-story")}</option>
          {stories.items.map((story) => (
            <option key={story.id} value={story.id}>
              {harmless(story.names[say.lang])}
            </option>
          ))}
        </select>
      )}
      <label className="row little">
        <input type="checkbox" checked={address.disputed === "yes"} onChange={(event) => change({ disputed: event.target.checked ? "yes" : undefined })} />
        {say("filter.disputed")}
      </label>
      {conditionsIn(address) === 0 ? null : (
        <>
          <button type="button" className="button small bare" onClick={() => change(NO_CONDITION)}>
            {say("filter.none")}
          </button>
          <KeepFilters address={address} names={names} />
        </>
      )}
    </section>
  );
}
