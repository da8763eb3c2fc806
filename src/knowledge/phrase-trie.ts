import { foldPhrase } from "#text/ar/fold.ts";

/** A node of the automaton over folded words: where each next word leads, and what ends here. */
export interface PhraseNode<T> {
  readonly next: ReadonlyMap<string, PhraseNode<T>>;
  readonly values: readonly T[];
}

/** A node while it is built. Most nodes end a phrase and lead nowhere: they share one empty map, which halves what the base takes of memory and start-up time. */
interface OpenNode<T> {
  next: Map<string, OpenNode<T>>;
  values: T[];
}

const NOWHERE: Map<string, OpenNode<never>> = new Map();
const NOTHING: never[] = [];

const openNode = <T>(): OpenNode<T> => ({ next: NOWHERE as Map<string, OpenNode<T>>, values: NOTHING });

export const phraseTrie = <T>(): PhraseNode<T> => openNode<T>();

/** Adds a phrase (written as an editor writes it; it is folded here). A phrase without letters is ignored. */
export function addPhrase<T>(root: PhraseNode<T>, phrase: string, value: T): void {
  addWords(root, foldPhrase(phrase).split(" "), value);
}

/** Adds a phrase that is already a list of folded words. */
export function addWords<T>(root: PhraseNode<T>, words: readonly string[], value: T): void {
  if (words[0] === "" || words.length === 0) return;
  let node = root as OpenNode<T>;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = openNode<T>();
      if (node.next.size === 0) node.next = new Map();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node.values.length === 0) node.values = [value];
  else if (!node.values.includes(value)) node.values.push(value);
}
