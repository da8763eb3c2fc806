import { foldPhrase } from "#text/ar/fold.ts";

/** A node of the automaton over folded words: where each next word leads, and what ends here. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  readonly values: T[];
}

export const phraseTrie = <T>(): PhraseNode<T> => ({ next: new Map(), values: [] });

/** Adds a phrase (written as an editor writes it; it is folded here). A phrase without letters is ignored. */
export function addPhrase<T>(root: PhraseNode<T>, phrase: string, value: T): void {
  addWords(root, foldPhrase(phrase).split(" "), value);
}

/** Adds a phrase that is already a list of folded words. */
export function addWords<T>(root: PhraseNode<T>, words: readonly string[], value: T): void {
  if (words[0] === "" || words.length === 0) return;
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), values: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.values.includes(value)) node.values.push(value);
}
