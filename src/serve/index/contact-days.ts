import type { ContactOutline } from "#store/store.ts";

/** Stand for an end that is not known: no day is before or after them. */
const [NEVER_BEFORE, NEVER_AFTER] = [-0x8000_0000, 0x7fff_ffff];

/** The days of many contacts beside each other: a window is found without looking at the contacts themselves, which lie scattered in memory. */
export class ContactDays {
  readonly #contacts: readonly ContactOutline[];
  readonly #earliest: Int32Array;
  readonly #latest: Int32Array;

  constructor(contacts: Iterable<ContactOutline>) {
    this.#contacts = [...contacts];
    this.#earliest = Int32Array.from(this.#contacts, ({ earliest }) => earliest ?? NEVER_BEFORE);
    this.#latest = Int32Array.from(this.#contacts, ({ latest }) => latest ?? NEVER_AFTER);
  }

  /**
   * The contacts that may lie between two days (day numbers, both included; null: open), in the order in which they were given. Where a day is asked for, what lies on none that is known is
   * left out: it would stand in every window.
   */
  within(from: number | null, to: number | null): readonly ContactOutline[] {
    const [first, last] = [from ?? NEVER_BEFORE, to ?? NEVER_AFTER];
    if (from === null && to === null) return this.#contacts;
    const found: ContactOutline[] = [];
    for (let i = 0; i < this.#contacts.length; i++)
      if ((this.#latest[i] as number) >= first && (this.#earliest[i] as number) <= last && !this.#isUndated(i)) found.push(this.#contacts[i] as ContactOutline);
    return found;
  }

  #isUndated(at: number): boolean {
    return this.#earliest[at] === NEVER_BEFORE && this.#latest[at] === NEVER_AFTER;
  }
}
