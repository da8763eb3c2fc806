import { foldPhrase } from "#text/ar/fold.ts";

/**
 * A node of the automaton over folded words: where each next word leads, and what ends here. Phrases are parted word by word only where somebody asks how they go on: a report meets few of
 * those that the base holds, and to part them all took a third of the start.
 */
export class PhraseNode<T> {
  readonly values: readonly T[] = NOTHING;
  #next = NOWHERE as ReadonlyMap<string, PhraseNode<T>>;
  /** What leads on from here and is not parted yet: the rest of a phrase, then its value, and so on. */
  #waiting: (string | T)[] = NOTHING;
  #isParted = true;

  get next(): ReadonlyMap<string, PhraseNode<T>> {
    return this.#isParted ? this.#next : this.#part();
  }

  /** Adds a phrase (written as an editor writes it; it is folded here). A phrase without letters is ignored. */
  add(phrase: string, value: T): void {
    this.addFolded(foldPhrase(phrase), value);
  }

  /** Adds a phrase that is folded already. */
  addFolded(phrase: string, value: T): void {
    if (phrase === "") return;
    this.#isParted = false;
    if (this.#waiting.length === 0) this.#waiting = [phrase, value];
    else this.#waiting.push(phrase, value);
  }

  /** Takes the first word off each phrase that waits. */
  #part(): ReadonlyMap<string, PhraseNode<T>> {
    const next = new Map(this.#next);
    for (let i = 0; i < this.#waiting.length; i += 2) {
      const phrase = this.#waiting[i] as string;
      const value = this.#waiting[i + 1] as T;
      const space = phrase.indexOf(" ");
      const word = space < 0 ? phrase : phrase.slice(0, space);
      let node = next.get(word);
      if (node === undefined) {
        node = new PhraseNode<T>();
        next.set(word, node);
      }
      if (space < 0) node.#end(value);
      else node.addFolded(phrase.slice(space + 1), value);
    }
    this.#waiting = NOTHING;
    this.#next = next;
    this.#isParted = true;
    return next;
  }

  #end(this: { values: readonly T[] }, value: T): void {
    if (!this.values.includes(value)) this.values = [...this.values, value];
  }
}

/** Most nodes end one phrase and lead nowhere: they share what is empty. */
const NOTHING: never[] = [];
const NOWHERE: ReadonlyMap<string, PhraseNode<never>> = new Map<string, PhraseNode<never>>();
