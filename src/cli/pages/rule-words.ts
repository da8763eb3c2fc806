import type { Story } from "#model/record/story.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { listWords } from "#text/wording/list-words.ts";
import { topicWords } from "../digest/topic-words.ts";
import type { Key } from "../messages/say.ts";
import type { RecordView } from "./record-view.ts";

/** The rule by which a story gathers contacts: "sides: United States and Russia; topics: Ceasefire". */
export function ruleWords({ sides, actors, topics, from, to }: Story, { page, names }: RecordView): string {
  const { say } = page;
  const named = (ids: readonly string[]): string =>
    listWords(
      ids.map((id) => names.name(id)),
      say,
    );
  const parts: readonly (readonly [Key, string])[] = [
    ["story.sides", named(sides)],
    ["story.actors", named(actors)],
    ["story.topics", topicWords(topics, page)],
    ["story.dates", from === null && to === null ? "" : dateWords(`${from ?? ".."}/${to ?? ".."}`, say)],
  ];
  return parts
    .filter(([, values]) => values !== "")
    .map(([what, values]) => say("story.rule", { what: say(what), values }))
    .join(say("list.semicolon"));
}
