import { few } from "./few.ts";
import { listWords } from "#text/wording/list-words.ts";
import { topicName } from "./topic-words.ts";
import type { View } from "./view.ts";

/** So many topics head a digest. */
const MOST = 8;

/** What the report is about: the topics of its facts, those of most facts first. */
export function topicsLine({ reading, page }: View): readonly string[] {
  const told = new Map<string, number>();
  for (const { topics } of [...reading.contacts, ...reading.statements, ...reading.positions])
    for (const topic of topics) told.set(topic, (told.get(topic) ?? 0) + 1);
  if (told.size === 0) return [];
  const { say, paint } = page;
  const { shown, rest } = few(
    [...told].sort(([, a], [, b]) => b - a).map(([topic]) => topicName(topic, page)),
    MOST,
    page,
  );
  const more = rest.length === 0 ? "" : ` ${paint.faint(say("more", { n: rest.length }))}`;
  return [`${paint.faint(`${say("label.topics")}:`)} ${listWords(shown, say)}${more}`];
}
