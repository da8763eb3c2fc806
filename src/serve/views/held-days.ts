import type { ContactOutline } from "#store/store.ts";

/** Between which days a contact lies that took place and whose date is told; null for all others: a plan, or a window of days that was only reckoned, says nothing of when somebody was last in contact. */
export const heldDays = ({ status, date, earliest, latest }: ContactOutline): { readonly first: number; readonly last: number } | null =>
  (status === "held" || status === "under_way") && date !== null && earliest !== null && latest !== null ? { first: earliest, last: latest } : null;
