import type { Contact } from "#model/reading.ts";
import type { Key } from "../messages/say.ts";
import type { ActorNames } from "./actor-name.ts";
import { contactTitle } from "./contact-title.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { INDENT } from "./indent.ts";
import { EVIDENCE } from "./lengths.ts";
import { listWords } from "#text/wording/list-words.ts";
import { ordinalWords } from "./ordinal-words.ts";
import { notes } from "./notes.ts";
import type { Page } from "./page.ts";
import { placeWords } from "./place-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { telling } from "./telling.ts";
import { topicWords } from "./topic-words.ts";
import type { View } from "./view.ts";

/** One contact: what it was and when, its attributes one a line, then the words it rests on. */
export function contactLines(contact: Contact, at: number, view: View): readonly string[] {
  const { names, page } = view;
  const { say, paint } = page;
  const lines = [
    `${String(at).padStart(2)} ${paint.strong(contactTitle(contact, page))} · ${contact.date === null ? say("date.unknown") : dateWords(contact.date, say)}`,
  ];
  for (const [label, value] of attributes(contact, names, page)) lines.push(`${INDENT}${paint.faint(`${say(label)}:`)} ${value}`);
  if (contact.evidence.length > 0) {
    const { shown, others } = telling(contact.evidence, page);
    const { words } = view.quote(shown, EVIDENCE);
    const where = [view.quote(contact.evidence, 0).lines, others === 0 ? "" : say("more.places", { n: others })];
    lines.push(`${INDENT}${paint.accent(say("quote", { text: words }))} ${notes(where, page)}`);
  }
  return lines;
}

function attributes(contact: Contact, names: ActorNames, page: Page): readonly (readonly [Key, string])[] {
  const { say } = page;
  const found: [Key, string][] = [];
  const add = (label: Key, value: string | null): void => {
    if (value !== null && value !== "") found.push([label, value]);
  };
  const parties = contact.participants
    .filter(({ role }) => role !== "attendee")
    .map(({ actor, role }) => names.nameWithSide(actor, role === "party" ? [] : [say(`role.${role}`)]));
  const attending = contact.participants.filter(({ role }) => role === "attendee").map(({ actor }) => names.nameWithSide(actor));
  add(parties.length === 1 ? "label.party" : "label.parties", listWords(parties, say));
  add("label.attending", listWords(attending, say));
  add("label.initiator", contact.initiator === null ? null : names.name(contact.initiator));
  add("label.duration", contact.duration === null ? null : durationWords(contact.duration, say));
  add("label.ordinal", contact.ordinal === null ? null : ordinalWords(contact.ordinal, contact, say));
  add("label.place", contact.place === null ? null : placeWords(contact.place, names, say.lang));
  add("label.channel", contact.channel === null ? null : say(`channel.${contact.channel}`));
  add("label.topics", topicWords(contact.topics, page));
  add("label.outcome", contact.outcome === null ? null : isolated(contact.outcome, say.lang));
  for (const stance of ["confirms", "denies", "declines"] as const) {
    const who = contact.confirmation.filter((c) => c.stance === stance).map((c) => names.name(c.actor));
    add(`label.${stance}`, listWords(who, say));
  }
  return found;
}
