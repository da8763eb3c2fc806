import type { Entity } from "./entity.ts";
import { nameSkeleton } from "./name-skeleton.ts";

/** The persons of the base by parts of their names; each index is made when it is first asked. */
export class PersonsByName {
  readonly #names: [string, Entity][] = [];
  #bySkeleton: ReadonlyMap<string, readonly Entity[]> | null = null;
  #byLastWord: ReadonlyMap<string, readonly Entity[]> | null = null;

  /** Adds a person under a folded name of two words and more. */
  add(name: string, person: Entity): void {
    this.#names.push([name, person]);
  }

  /** Persons by the consonants of their names; see `nameSkeleton`. */
  get bySkeleton(): ReadonlyMap<string, readonly Entity[]> {
    return (this.#bySkeleton ??= this.#by((name) => nameSkeleton(name.split(" "))));
  }

  /** Persons by the last word of their names, folded. */
  get byLastWord(): ReadonlyMap<string, readonly Entity[]> {
    return (this.#byLastWord ??= this.#by((name) => name.slice(name.lastIndexOf(" ") + 1)));
  }

  #by(keyOf: (name: string) => string): ReadonlyMap<string, readonly Entity[]> {
    const index = new Map<string, Entity[]>();
    for (const [name, person] of this.#names) {
      const key = keyOf(name);
      const known = index.get(key);
      if (known === undefined) index.set(key, [person]);
      else if (!known.includes(person)) known.push(person);
    }
    return index;
  }
}
