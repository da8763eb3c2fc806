import { PhraseNode } from "./phrase-trie.ts";
import { list, readTable } from "./table.ts";
import { writtenPhrases } from "./written-phrases.ts";

/** Phrases with the ids of the topics that they tell; see `topics.tsv`. */
export type TopicPhrases = PhraseNode<string>;

/** Reads the phrases of all topics. */
export function loadTopics(): TopicPhrases {
  const phrases = new PhraseNode<string>();
  for (const row of readTable(new URL("./topics.tsv", import.meta.url)))
    for (const entry of list(row, "phrases")) for (const phrase of writtenPhrases(entry)) phrases.add(phrase, row.values["id"] as string);
  return phrases;
}
