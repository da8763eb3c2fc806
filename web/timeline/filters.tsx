import { useQuery } from "@tanstack/react-query";
import { CHANNELS, conditionsIn, KINDS, STATUSES, type TimelineAddress } from "../address/timeline-address.ts";
import { aboutQuery, storiesQuery } from "../api/queries.ts";
import type { Names } from "../api/answers.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { KeepFilters } from "./keep-filters.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import { useAddressChange } from "./use-address-change.ts";

/** No condition at all. */
const NOTHING = {
  actor: undefined,
  side: undefined,
  kind: undefined,
  status: undefined,
  channel: undefined,
  topic: undefined,
  place: undefined,
  story: undefined,
  report: undefined,
  disputed: undefined,
};

const some = <T,>(chosen: readonly T[]): readonly T[] | undefined => (chosen.length === 0 ? undefined : chosen);

/** By what the contacts of the timeline are chosen. Every choice stands in the address. */
export function Filters({ address, names, sides }: { readonly address: TimelineAddress; readonly names: Names; readonly sides: readonly string[] }) {
  const say = useSay();
  const { data: about } = useQuery(aboutQuery);
  const { data: stories } = useQuery(storiesQuery);
  const change = useAddressChange();
  const drop = (name: "actor" | "side", id: string): void => change({ [name]: some((address[name] ?? []).filter((each) => each !== id)) });
  return (
    <section className="filters" aria-label={say("filter")}>
      <ActorPicker label={say("filter.actor")} onPick={(id) => change({ actor: [...new Set([...(address.actor ?? []), id])].sort() })} />
      {(["actor", "side"] as const).flatMap((name) =>
        (address[name] ?? []).map((id) => (
          <button
            key={name + id}
            type="button"
            className="chip"
            onClick={() => drop(name, id)}
            aria-label={say("filter.drop", { what: nameOf(id, names, say) })}
          >
            <bdi>{nameOf(id, names, say)}</bdi>
            <span aria-hidden="true">×</span>
          </button>
        )),
      )}
      <FilterMenu
        label={say("filter.side")}
        options={sides}
        chosen={address.side ?? []}
        wordsOf={(id) => nameOf(id, names, say)}
        onChange={(chosen) => change({ side: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.kind")}
        options={KINDS}
        chosen={address.kind ?? []}
        wordsOf={(kind) => say(`kind.${kind}`)}
        onChange={(chosen) => change({ kind: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.status")}
        options={STATUSES}
        chosen={address.status ?? []}
        wordsOf={(status) => say(`status.${status}`)}
        onChange={(chosen) => change({ status: some(chosen) })}
      />
      <FilterMenu
        label={say("filter.channel")}
        options={CHANNELS}
        chosen={address.channel ?? []}
        wordsOf={(channel) => say(`channel.${channel}`)}
        onChange={(chosen) => change({ channel: some(chosen) })}
      />
      <select
        className="input filter-select"
        aria-label={say("filter.topic")}
        value={address.topic ?? ""}
        onChange={(event) => change({ topic: event.target.value || undefined })}
      >
        <option value="">{say("filter.any-topic")}</option>
        {(about?.topics ?? []).map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic[say.lang]}
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
          <button type="button" className="button small bare" onClick={() => change(NOTHING)}>
            {say("filter.none")}
          </button>
          <KeepFilters address={address} names={names} />
        </>
      )}
    </section>
  );
}
