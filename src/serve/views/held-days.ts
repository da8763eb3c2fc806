import type { ContactOutline } from "#store/store.ts";

/** Between which days a contact lies that took place and whose date is told; null for all others: a plan, or a window of days that was only reckoned, says nothing of when somebody was last in contact. */
export const heldDays = ({ status, date, earliest, latest }: ContactOutline): { readonly first: number; readonly last: number } | null =>
  (status === "held" || status === "under_way") && date !== null && earliest !== null && latest !== null ? { first: earliest, last: latest } : null;

/** The first and the last of several contacts that took place, as EDTF dates in the precision in which they are told. */
export class HeldFirstAndLast {
  #first: { readonly day: number; readonly date: string | null } | null = null;
  #last: { readonly day: number; readonly date: string | null } | null = null;

  add(contact: ContactOutline): void {
    const days = heldDays(contact);
    if (days === null) return;
    const date = contact.date?.value ?? null;
    if (this.#first === null || days.first < this.#first.day) this.#first = { day: days.first, date };
    if (this.#last === null || days.last >= this.#last.day) this.#last = { day: days.last, date };
  }

  get dates(): { readonly first: string | null; readonly last: string | null } {
    return { first: this.#first?.date ?? null, last: this.#last?.date ?? null };
  }
}
