import type { Contact } from "#model/reading.ts";

/** Kinds whose Arabic noun is feminine: زيارة، رسالة، محادثات. */
const FEMININE = new Set(["visit", "message", "talks"]);

/** True where the Arabic words for the contact take feminine forms; any plural of things does. */
export const feminine = ({ kind, several }: Pick<Contact, "kind" | "several">): boolean => several || FEMININE.has(kind);
