import { parseIsoDay } from "#model/calendar.ts";

/** The day of publication as a day number; null where it is unknown. */
export const publishedDay = ({ published }: { readonly published: string | null }): number | null => (published === null ? null : parseIsoDay(published));
