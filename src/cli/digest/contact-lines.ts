import type { Contact, Reading } from "#model/reading.ts";
import type { Key } from "../messages/say.ts";
import type { ActorNames } from "./actor-name.ts";
import { dateWords } from "./date-words.ts";
import { durationWords } from "./duration-words.ts";
import { feminine } from "./gender.ts";
import { listWords } from "./list.ts";
import { ordinalWords } from "./ordinal-words.ts";
import type { Page } from "./page.ts";
import { quoteWords } from "./quotes.ts";
import { isolated } from "./safe-text.ts";

const INDENT = "   ";

/** One contact: what it was and when, its attributes one a line, then the words it rests on. */
export function contactLines(contact: Contact, at: number, reading: Reading, starts: readonly number[], names: ActorNames, page: Page): readonly string[] {
  const { say, paint } = page;
  const lines = [
    `${String(at).padStart(2)} ${paint.strong(title(contact, page))} · ${contact.date === null ? say("date.unknown") : dateWords(contact.date, say)}`,
  ];
  for (const [label, value] of attributes(contact, names, page)) lines.push(`${INDENT}${paint.faint(`${say(label)}:`)} ${value}`);
  if (contact.evidence.length > 0) {
    const { quote, lines: where } = quoteWords(contact.evidence, reading.text, starts, say);
    lines.push(`${INDENT}${paint.accent(quote)} ${paint.faint(`(${where})`)}`);
  }
  return lines;
}

function title(contact: Contact, { say }: Page): string {
  const end = feminine(contact) ? ".f" : "";
  const kind = say(`kind.${contact.kind}${contact.several ? ".several" : ""}` as Key);
  const status = say(`status.${contact.status}${end}` as Key);
  const hidden = contact.undeclared ? say("list.comma") + say(`undeclared${end}` as Key) : "";
  return say("contact.title", { kind, status }) + hidden;
}

function attributes(contact: Contact, names: ActorNames, { say }: Page): readonly (readonly [Key, string])[] {
  const found: [Key, string][] = [];
  const add = (label: Key, value: string | null): void => {
    if (value !== null && value !== "") found.push([label, value]);
  };
  const parties = contact.participants.map(({ actor, role }) => names.nameWithSide(actor, role === "party" ? [] : [say(`role.${role}`)]));
  add(parties.length === 1 ? "label.party" : "label.parties", listWords(parties, say));
  add("label.initiator", contact.initiator === null ? null : names.name(contact.initiator));
  add("label.duration", contact.duration === null ? null : durationWords(contact.duration, say));
  add("label.ordinal", contact.ordinal === null ? null : ordinalWords(contact.ordinal, contact, say));
  add("label.place", placeWords(contact, names, say.lang));
  add("label.channel", contact.channel === null ? null : say(`channel.${contact.channel}`));
  add(
    "label.topics",
    listWords(
      contact.topics.map((topic) => isolated(topic, say.lang)),
      say,
    ),
  );
  add("label.outcome", contact.outcome === null ? null : isolated(contact.outcome, say.lang));
  for (const stance of ["confirms", "denies", "declines"] as const) {
    const who = contact.confirmation.filter((c) => c.stance === stance).map((c) => names.name(c.actor));
    add(`label.${stance}`, listWords(who, say));
  }
  return found;
}

/** «بودابست (المجر)»; the country alone once where the place is the country. */
function placeWords({ place }: Contact, names: ActorNames, lang: "ar" | "en"): string | null {
  if (place === null) return null;
  const name = isolated(place.name, lang);
  const country = place.country === null ? null : names.name(place.country);
  return country === null || country === name ? name : `${name} (${country})`;
}
