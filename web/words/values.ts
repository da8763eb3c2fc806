import type { ContactKind, ContactStatus, Duration, Ordinal } from "#model/reading.ts";
import type { Account, AccountSource, Attribute, Place } from "#model/record/account.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { ordinalWords } from "#text/wording/ordinal-words.ts";
import type { ContactPage } from "../api/answers.ts";
import { longDate } from "./dates.ts";
import type { Key, Say } from "./language.tsx";
import { nameOf, placeName } from "./names.ts";
import { harmless } from "./safe.ts";
import { isFeminine, kindWords, statusWords } from "./titles.ts";

/** What actors and places are called. */
export type Called = Pick<ContactPage, "names" | "places">;

interface Of {
  readonly kind: ContactKind;
  readonly several: boolean;
}

/** The value of an attribute of a contact of this kind, in words; null where there is none. */
export function valueWords(attribute: Attribute, value: unknown, of: Of, { names, places }: Called, say: Say): string | null {
  if (value === null || value === undefined) return null;
  switch (attribute) {
    case "kind":
      return kindWords(of, say);
    case "status":
      return statusWords(value as ContactStatus, of, say);
    case "channel":
      return say(`channel.${value as string}` as Key);
    case "undeclared":
      return value === true ? say(isFeminine(of) ? "undeclared.f" : "undeclared") : null;
    case "date":
      return longDate(value as string, say);
    case "duration":
      return durationWords(value as Duration, say);
    case "place":
      return placeWords(value as Place, places, say);
    case "ordinal":
      return ordinalWords(value as Ordinal, isFeminine(of), say);
    case "initiator":
      return nameOf(value as string, names, say);
    case "outcome":
      return harmless(value as string);
  }
}

function placeWords({ name }: Place, places: Called["places"], say: Say): string {
  const place = places[name];
  return place === undefined ? harmless(name) : placeName(place, say);
}

/** A value that an account tells of an attribute: in words, where it stands, and who says it. */
export interface Telling {
  readonly words: string;
  readonly source: AccountSource | undefined;
}

/** All that an account tells of an attribute: the value that counts first, then those that other speakers in the same report give. */
export function tellingsOf(account: Account, attribute: Attribute, called: Called, say: Say): readonly Telling[] {
  const told = [
    { value: account[attribute] as unknown, source: account.sources[attribute] },
    ...account.alsoTold.filter((also) => also.attribute === attribute).map(({ value, source }) => ({ value, source })),
  ];
  return told.flatMap(({ value, source }) => {
    const words = valueWords(attribute, value, account, called, say);
    return words === null ? [] : [{ words, source }];
  });
}
