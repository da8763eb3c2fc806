import { useQuery } from "@tanstack/react-query";
import type { TimelineAddress } from "../address/timeline-address.ts";
import type { Names } from "../api/answers.ts";
import { storiesQuery } from "../api/queries.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";
import { conditionsOf, type Condition } from "./conditions.ts";
import { useAddressChange } from "./use-address-change.ts";
import { useNamesOf } from "./use-names-of.ts";

/** Every condition that holds, as a button that lets go of it. */
export function ConditionChips({ address, names }: { readonly address: TimelineAddress; readonly names: Names }) {
  const say = useSay();
  const change = useAddressChange();
  const topicName = useTopicName();
  const { data: stories } = useQuery(storiesQuery);
  const known = useNamesOf([...(address.actor ?? []), ...(address.side ?? [])], names);
  const wordsOf = ({ name, value }: Condition): string => {
    switch (name) {
      case "actor":
      case "side":
        return nameOf(value, known, say);
      case "kind":
      case "status":
      case "channel":
        return say(`${name}.${value}` as Key);
      case "topic":
        return harmless(topicName(value));
      case "place":
        return say("filter.in-place", { what: harmless(value) });
      case "story":
        return harmless(stories?.items.find((story) => story.id === value)?.names[say.lang] ?? value);
      case "report":
        return say("filter.one-report");
      case "disputed":
        return say("filter.disputed");
    }
  };
  return conditionsOf(address).map((condition) => {
    const words = wordsOf(condition);
    return (
      <button
        key={`${condition.name} ${condition.value}`}
        type="button"
        className="chip"
        onClick={() => change(condition.without)}
        aria-label={say("filter.drop", { what: words })}
      >
        <bdi>{words}</bdi>
        <span aria-hidden="true">×</span>
      </button>
    );
  });
}
