import type { TopicNames } from "#knowledge/topic-names.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { CommandFailed } from "../command-failed.ts";
import type { Lang } from "../messages/say.ts";

/** The id of a topic that is asked for by id or by name, in Arabic or English; throws `CommandFailed` with the topics there are. */
export function topicOf(name: string, topics: TopicNames, lang: Lang): string {
  if (topics.has(name)) return name;
  for (const [id, names] of topics)
    if (foldPhrase(names["ar"] ?? "") === foldPhrase(name) || (names["en"] ?? "").toLowerCase() === name.toLowerCase()) return id;
  throw new CommandFailed("failed.unknown-topic", { name, topics: [...topics].map(([id, names]) => `${id} (${names[lang] ?? id})`).join(", ") });
}
