import type { PhraseNode } from "#knowledge/phrase-trie.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { PerForm } from "../per-form.ts";
import { Trigger } from "../trigger.ts";

/** A phrase found in a text: token range (`end` is exclusive) and what it stands for. */
export interface PhraseHit<T> {
  readonly first: number;
  readonly end: number;
  readonly values: readonly T[];
}

const NOWHERE: readonly never[] = [];

/** Finds the phrases of one table. Where a phrase may begin is worked out once for each written form; a token without the trigger `cue` is left alone. */
export class PhraseFinder<T> {
  readonly #root: PhraseNode<T>;
  readonly #starts = new PerForm<readonly PhraseNode<T>[]>((word) => (word.kind === "word" ? this.#find(word) : NOWHERE));

  constructor(root: PhraseNode<T>) {
    this.#root = root;
  }

  /** Whether a phrase may begin with a word. */
  mayBegin(word: ReaderWord): boolean {
    return this.#starts.of(word).length > 0;
  }

  /** All phrases of a text in order, without overlap: of those that begin at one word the longest. Linear in the number of tokens. */
  findAll(tokens: Tokens<ReaderWord>): readonly PhraseHit<T>[] {
    const found: PhraseHit<T>[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (((tokens.traits[at] as number) & Trigger.cue) === 0) continue;
      const starts = this.#starts.of(tokens.words[at] as ReaderWord);
      let best: PhraseHit<T> | null = null;
      for (const start of starts) {
        const hit = longest(tokens, at, start);
        if (hit !== null && (best === null || hit.end > best.end)) best = hit;
      }
      if (best === null) continue;
      found.push(best);
      at = best.end - 1;
    }
    return found;
  }

  #find(word: ReaderWord): readonly PhraseNode<T>[] {
    const found = new Set<PhraseNode<T>>();
    const whole = this.#root.next.get(word.key);
    if (whole !== undefined) found.add(whole);
    for (const split of word.splits) {
      if (split.particle === "س" || split.particle === "ا") continue;
      const node = this.#root.next.get(split.article ? `ال${split.stem}` : split.stem);
      if (node !== undefined) found.add(node);
    }
    return found.size === 0 ? NOWHERE : [...found];
  }
}

/** The longest phrase over `start` that begins with token `at`. */
function longest<T>(tokens: Tokens<ReaderWord>, at: number, start: PhraseNode<T>): PhraseHit<T> | null {
  let node: PhraseNode<T> | undefined = start;
  let best: PhraseHit<T> | null = null;
  for (let end = at + 1; node !== undefined; end++) {
    if (node.values.length > 0) best = { first: at, end, values: node.values };
    if (node.next.size === 0 || end >= tokens.count) break;
    node = node.next.get((tokens.words[end] as ReaderWord).key);
  }
  return best;
}
