import type { PhraseNode } from "#knowledge/phrase-trie.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";

/** A phrase found in a text: token range (`end` is exclusive) and what it stands for. */
export interface PhraseHit<T> {
  readonly first: number;
  readonly end: number;
  readonly values: readonly T[];
}

const NOWHERE: readonly never[] = [];

/** Finds the phrases of one table. Where a phrase may begin is worked out once for each written form. */
export class PhraseFinder<T> {
  readonly #root: PhraseNode<T>;
  readonly #starts = new WeakMap<ReaderWord, readonly PhraseNode<T>[]>();

  constructor(root: PhraseNode<T>) {
    this.#root = root;
  }

  /** All phrases of a text in order, without overlap: of those that begin at one word the longest. Linear in the number of tokens. */
  findAll(tokens: Tokens<ReaderWord>): readonly PhraseHit<T>[] {
    const found: PhraseHit<T>[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const starts = this.#startsOf(tokens.words[at] as ReaderWord);
      if (starts.length === 0) continue;
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

  #startsOf(word: ReaderWord): readonly PhraseNode<T>[] {
    let starts = this.#starts.get(word);
    if (starts === undefined) {
      starts = word.kind === "word" ? this.#find(word) : NOWHERE;
      this.#starts.set(word, starts);
    }
    return starts;
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
