import type { Position } from "#model/reading.ts";
import { foldWord } from "#text/ar/fold.ts";
import { PhraseNode } from "./phrase-trie.ts";
import { list, readTable } from "./table.ts";

/** A word or phrase within what somebody says that makes it a position; see `ar/position-cues.tsv`. */
export interface PositionCue {
  readonly kind: Position["kind"];
  /** It must begin what is said. */
  readonly head: boolean;
}

/** The cues of positions. */
export interface PositionCues {
  readonly phrases: PhraseNode<PositionCue>;
  /** Folded beginnings of words («سن» of «سنواصل»). */
  readonly beginnings: readonly (readonly [string, PositionCue])[];
}

/** Reads the cues of positions. */
export function loadPositionCues(): PositionCues {
  const phrases = new PhraseNode<PositionCue>();
  const beginnings: (readonly [string, PositionCue])[] = [];
  for (const row of readTable(new URL("./ar/position-cues.tsv", import.meta.url))) {
    const cue: PositionCue = { kind: row.values["kind"] as Position["kind"], head: row.values["place"] === "head" };
    for (const phrase of list(row, "phrases"))
      if (phrase.startsWith("+")) beginnings.push([foldWord(phrase.slice(1)), cue]);
      else phrases.add(phrase, cue);
  }
  return { phrases, beginnings };
}
