/** Marks that reorder letters on the screen beyond their own word: embeddings, overrides, isolates. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Takes one code unit, shows nothing, reorders nothing. */
const NOTHING = "\u2060";

/** The text with marks of reordering made harmless, each by one unit, so that every offset stays what it was. */
export const harmless = (text: string): string => text.replace(REORDERING, NOTHING);

/** Whether a text holds marks that reorder what stands around them. */
export const reorders = (text: string): boolean => text.search(REORDERING) >= 0;

/** Only such an address is made a link. */
export const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);
