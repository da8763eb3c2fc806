import { listWords } from "#text/wording/list-words.ts";
import type { LeftOut } from "../address/story-address.ts";
import { useSay, type Key } from "../words/language.tsx";

const WORDS: Readonly<Record<Exclude<LeftOut, "together">, Key>> = {
  kind: "filter.kind",
  status: "filter.status",
  channel: "filter.channel",
  place: "table.place",
  story: "filter.story",
  report: "report.page",
  disputed: "filter.disputed",
};

/** Which conditions of the timeline a story cannot take over. */
export function LeftOutNote({ left }: { readonly left: readonly LeftOut[] }) {
  const say = useSay();
  if (left.length === 0) return null;
  const names = left.flatMap((name) => (name === "together" ? [] : [say(WORDS[name])]));
  return (
    <div className="note">
      {names.length === 0 ? null : <p>{say("story.left-out", { what: listWords(names, say) })}</p>}
      {left.includes("together") ? <p>{say("story.left-together")}</p> : null}
    </div>
  );
}
