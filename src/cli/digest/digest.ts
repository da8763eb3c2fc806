import type { Origin } from "#gather/origin.ts";
import type { Contact, Reading } from "#model/reading.ts";
import { ActorNames } from "./actor-name.ts";
import { actorLines } from "./actor-lines.ts";
import { contactLines } from "./contact-lines.ts";
import { heading } from "./heading.ts";
import type { Page } from "./page.ts";
import { lineStarts } from "./quotes.ts";
import { remarkLines } from "./remark-lines.ts";

/** A reading for people: heading, contacts in order of date, who is named, remarks. Ends with an empty line. */
export function digest(reading: Reading, origin: Origin, page: Page): string {
  const names = new ActorNames(page, reading.actors);
  const starts = lineStarts(reading.text);
  const count = reading.contacts.length === 0 ? page.say("contacts.none") : page.say("contacts", { n: reading.contacts.length });
  const parts = [
    [...heading(reading, origin, page), reading.remarks.length > 0 && reading.actors.length === 0 ? "" : count].filter((line) => line !== ""),
    ...byDate(reading.contacts).map((contact, at) => contactLines(contact, at + 1, reading, starts, names, page)),
    actorLines(reading, names, page),
    remarkLines(reading, starts, page),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n\n`;
}

/** Contacts in order of the day on which they begin; those without a date last; else in order of the text. */
function byDate(contacts: readonly Contact[]): readonly Contact[] {
  const key = (contact: Contact): string => (contact.date === null ? "~" : contact.date.replace(/^\.\.\//, ""));
  return [...contacts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
