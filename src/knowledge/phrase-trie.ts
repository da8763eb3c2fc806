import { foldPhrase } from "#text/ar/fold.ts";

/**
 * A node of the automaton over folded words: where each next word leads, and what ends here. Phrases are parted word by word only where somebody asks how they go on: a report meets few of
 * those that the base holds, and to part them all took a third of the start.
 */
export class PhraseNode<T> {
  #values: T[] = NOTHING;
  #next = NOWHERE as Map<string, PhraseNode<T>>;
  /** What leads on from here and is not parted yet: the rest of a phrase, then its value, and so on. */
  #waiting: (string | T)[] = NOTHING;

  get values(): readonly T[] {
    return this.#values;
  }

  get next(): ReadonlyMap<string, PhraseNode<T>> {
    if (this.#waiting.length > 0) this.#part();
    return this.#next;
  }

  /** Adds a phrase (written as an editor writes it; it is folded here). A phrase without letters is ignored. */
  add(phrase: string, value: T): void {
    this.addFolded(foldPhrase(phrase), value);
  }

  /** Adds a phrase that is folded already. */
  addFolded(phrase: string, value: T): void {
    if (phrase === "") return;
    if (this.#waiting.length === 0) this.#waiting = [phrase, value];
    else this.#waiting.push(phrase, value);
  }

  /** Takes the first word off each phrase that waits. */
  #part(): void {
    const waiting = this.#waiting;
    this.#waiting = NOTHING;
    if (this.#next.size === 0) this.#next = new Map();
    for (let i = 0; i < waiting.length; i += 2) {
      const phrase = waiting[i] as string;
      const space = phrase.indexOf(" ");
      const word = space < 0 ? phrase : phrase.slice(0, space);
      let node = this.#next.get(word);
      if (node === undefined) {
        node = new PhraseNode<T>();
        this.#next.set(word, node);
      }
      if (space < 0) node.#end(waiting[i + 1] as T);
      else node.addFolded(phrase.slice(space + 1), waiting[i + 1] as T);
    }
  }

  #end(value: T): void {
    if (this.#values.length === 0) this.#values = [value];
    else if (!this.#values.includes(value)) this.#values.push(value);
  }
}

/** Most nodes end one phrase and lead nowhere: they share what is empty. */
const NOTHING: never[] = [];
const NOWHERE: Map<string, PhraseNode<never>> = new Map();
