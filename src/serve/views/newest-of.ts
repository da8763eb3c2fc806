import type { ContactOutline } from "#store/store.ts";

/** Whether anything is known of when a contact was, or is to be. */
export const isDated = ({ earliest, latest }: ContactOutline): boolean => earliest !== null || latest !== null;

/**
 * The newest of contacts that are in the order of time, in which those without any day stand last: how old these are nobody knows, so they are taken only where there is room. The order stays.
 */
export function newestOf(contacts: readonly ContactOutline[], most: number): readonly ContactOutline[] {
  const dated = contacts.filter(isDated);
  return dated.length >= most ? dated.slice(-most) : [...dated, ...contacts.filter((contact) => !isDated(contact)).slice(0, most - dated.length)];
}
