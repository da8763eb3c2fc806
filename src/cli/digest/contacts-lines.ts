import { contactLines } from "./contact-lines.ts";
import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import type { View } from "./view.ts";

/** So many contacts are shown; only a review of a year tells more. */
const MOST = 15;

/** The contacts with their numbers, an empty line between two. */
export function contactsLines(view: View): readonly string[] {
  const { shown, rest } = few(view.contacts, MOST, view.page);
  const lines = shown.flatMap((contact, at) => [...(at === 0 ? [] : [""]), ...contactLines(contact, at + 1, view)]);
  return rest.length === 0 ? lines : [...lines, "", ...moreLines(rest.length, INDENT, view.page)];
}
