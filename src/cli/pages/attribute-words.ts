import type { Account, Attribute, Place } from "#model/record/account.ts";
import type { Channel, ContactKind, Duration, Ordinal } from "#model/reading.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { ordinalWords } from "../digest/ordinal-words.ts";
import { placeWords } from "../digest/place-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { Key } from "../messages/say.ts";
import { statusCell } from "./contact-cells.ts";
import type { RecordView } from "./record-view.ts";

/** One told value: an attribute with what is told of it. */
export type Told = { readonly [A in Attribute]: { readonly attribute: A; readonly value: Account[A] } }[Attribute];

/** A told value in words: "about three hours"; null where nothing is told. `kind` is that of the contact, whose gender some words of Arabic take. */
export function attributeWords(told: Told, kind: ContactKind, { page, names, place }: RecordView): string | null {
  const { say } = page;
  if (told.value === null || told.value === false) return null;
  switch (told.attribute) {
    case "kind":
      return say(`kind.${told.value}` as Key);
    case "status":
      return statusCell({ kind, several: false, status: told.value, undeclared: false }, say);
    case "channel":
      return say(`channel.${told.value as Channel}`);
    case "undeclared":
      return say("undeclared");
    case "date":
      return dateWords(told.value as string, say);
    case "duration":
      return durationWords(told.value as Duration, say);
    case "place":
      return placeWords({ ...(told.value as Place), name: place((told.value as Place).name) }, names, say.lang);
    case "ordinal":
      return ordinalWords(told.value as Ordinal, { kind }, say);
    case "initiator":
      return names.name(told.value as string);
    case "outcome":
      return isolated(told.value as string, say.lang);
  }
}

/** A value of an account. */
export const accountWords = (account: Account, attribute: Attribute, view: RecordView): string | null =>
  attributeWords({ attribute, value: account[attribute] } as Told, account.kind, view);
