import { readFileSync } from "node:fs";
import { foldPhrase, foldWord } from "./fold.ts";

/** The lines of a file of `lexicon/`: one entry a line, `#` begins a comment. */
export function readLexicon(name: string): string[] {
  const lines = readFileSync(new URL(`./lexicon/${name}`, import.meta.url), "utf8").split("\n");
  const entries: string[] = [];
  for (const line of lines) {
    const hash = line.indexOf("#");
    const entry = (hash < 0 ? line : line.slice(0, hash)).trim();
    if (entry !== "") entries.push(entry);
  }
  return entries;
}

/** The words of a file of `lexicon/`, folded; words on one line are divided by white space. */
export function readWordSet(name: string): Set<string> {
  const words = new Set<string>();
  for (const entry of readLexicon(name)) for (const word of entry.split(/\s+/)) words.add(foldWord(word));
  return words;
}

/** The phrases of a file of `lexicon/`, one a line, each as its folded words. */
export function readPhrases(name: string): string[][] {
  return readLexicon(name).map((line) => foldPhrase(line).split(" "));
}
