import type { Contact } from "#model/reading.ts";

/** Contacts in order of the day on which they begin; those without a date last; else in order of the text. */
export function byDate(contacts: readonly Contact[]): readonly Contact[] {
  const key = (contact: Contact): string => (contact.date === null ? "~" : contact.date.replace(/^\.\.\//, ""));
  return [...contacts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
