import { listWords } from "#text/wording/list-words.ts";
import type { Page } from "./page.ts";
import { isolated } from "#text/wording/safe-text.ts";

/** What a topic is called; words that the table does not hold stay as they are. */
export const topicName = (topic: string, { say, topicNames }: Page): string => topicNames.get(topic)?.[say.lang] ?? isolated(topic, say.lang);

/** "Ceasefire, Sanctions and Oil"; nothing where there are none. */
export const topicWords = (topics: readonly string[], page: Page): string =>
  listWords(
    topics.map((topic) => topicName(topic, page)),
    page.say,
  );
