import type { PhraseNode } from "#knowledge/phrase-trie.ts";
import type { PositionCue, PositionCues } from "#knowledge/position-cues.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { PerForm } from "../per-form.ts";

/** A cue as it stands in a text; `end` is the token behind it. */
export interface CueHit extends PositionCue {
  readonly end: number;
}

interface Starts {
  readonly nodes: readonly PhraseNode<PositionCue>[];
  /** The cue of a beginning of the word itself («سنواصل»). */
  readonly beginning: PositionCue | null;
}

/** The cues of positions by the words that they begin with; each written form is looked at once. */
export class CueWords {
  readonly #cues: PositionCues;
  readonly #starts = new PerForm<Starts | null>((word) => this.#startsOf(word));

  constructor(cues: PositionCues) {
    this.#cues = cues;
  }

  /** The cue that begins at token `at` and ends before `limit`: as the word is written first, then without what is attached to it; the longest of those. */
  at(tokens: Tokens<ReaderWord>, at: number, limit: number): CueHit | null {
    const starts = this.#starts.of(tokens.words[at] as ReaderWord);
    if (starts === null) return null;
    for (const start of starts.nodes) {
      let best: CueHit | null = null;
      let node: PhraseNode<PositionCue> | undefined = start;
      for (let i = at + 1; node !== undefined; i++) {
        const cue: PositionCue | undefined = node.values[0];
        if (cue !== undefined) best = { ...cue, end: i };
        if (i >= limit) break;
        node = node.next.get((tokens.words[i] as ReaderWord).key);
      }
      if (best !== null) return best;
    }
    return starts.beginning === null ? null : { ...starts.beginning, end: at + 1 };
  }

  #startsOf(word: ReaderWord): Starts | null {
    const { phrases, beginnings } = this.#cues;
    const forms = [word.key, ...word.splits.filter((s) => s.particle !== "ك" || s.pronoun === "").map((s) => s.form)];
    const nodes = [...new Set(forms)].map((form) => phrases.next.get(form)).filter((node) => node !== undefined);
    const future = word.split.particle === "س" ? beginnings.find(([b]) => `س${word.split.stem}`.startsWith(b) && word.split.stem.length > b.length) : undefined;
    return nodes.length === 0 && future === undefined ? null : { nodes, beginning: future?.[1] ?? null };
  }
}
