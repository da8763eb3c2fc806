import { PhraseNode } from "./phrase-trie.ts";
import { list, readTable } from "./table.ts";
import { writtenPhrases } from "./written-phrases.ts";

/** What a phrase tells where it stands («genre.author», «task.order»); see `ar/cues.tsv`. */
export type Cue = string;

/** Reads the phrases by which genre, tasks, effects and dependence are told. */
export function loadCues(): PhraseNode<Cue> {
  const phrases = new PhraseNode<Cue>();
  for (const row of readTable(new URL("./ar/cues.tsv", import.meta.url)))
    for (const entry of list(row, "phrases")) for (const phrase of writtenPhrases(entry)) phrases.add(phrase, row.values["cue"] as Cue);
  return phrases;
}
