import type { ContactKind, ContactStatus, Duration, Ordinal } from "#model/reading.ts";
import type { Account, Attribute, Place } from "#model/record/account.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { ordinalWords } from "#text/wording/ordinal-words.ts";
import type { Names } from "../api/answers.ts";
import { longDate } from "./dates.ts";
import type { Key, Say } from "./language.tsx";
import { nameOf } from "./names.ts";
import { harmless } from "./safe.ts";
import { isFeminine, kindWords, statusWords } from "./titles.ts";

interface Of {
  readonly kind: ContactKind;
  readonly several: boolean;
}

/** The value of an attribute of a contact of this kind, in words; null where there is none. */
export function valueWords(attribute: Attribute, value: unknown, of: Of, names: Names, say: Say): string | null {
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
      return harmless((value as Place).name);
    case "ordinal":
      return ordinalWords(value as Ordinal, isFeminine(of), say);
    case "initiator":
      return nameOf(value as string, names, say);
    case "outcome":
      return harmless(value as string);
  }
}

/** The same of an account. */
export const accountWords = (account: Account, attribute: Attribute, names: Names, say: Say): string | null =>
  valueWords(attribute, account[attribute], account, names, say);
