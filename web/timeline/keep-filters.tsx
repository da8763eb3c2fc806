import { Link } from "@tanstack/react-router";
import { newStoryOf } from "../address/story-address.ts";
import { conditionsIn, type TimelineAddress } from "../address/timeline-address.ts";
import type { Names } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { isSide } from "../words/names.ts";

/** Leads from the conditions of the timeline to a story that has them, or to the story that is chosen. */
export function KeepFilters({ address, names }: { readonly address: TimelineAddress; readonly names: Names }) {
  const say = useSay();
  const start = newStoryOf(address, (id) => isSide(id, names));
  return (
    <>
      {address.story === undefined ? null : (
        <Link className="button small" to="/stories/$id" params={{ id: address.story }}>
          {say("story.open-page")}
        </Link>
      )}
      {start !== null ? (
        <Link className="button small" to="/new-story" search={start}>
          {say("story.keep-filters")}
        </Link>
      ) : address.story !== undefined && conditionsIn(address) === 1 ? null : (
        <span className="quiet little">{say("story.keep-none")}</span>
      )}
    </>
  );
}
