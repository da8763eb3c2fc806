import type { Contact } from "#model/reading.ts";

/** The value of an attribute of a contact, as a sheet writes it. */
export function valueOf(contact: Contact, attribute: string, name: (id: string) => string): string {
  switch (attribute) {
    case "date":
      return contact.date ?? "none";
    case "duration":
      return contact.duration === null ? "none" : `${contact.duration.minutes} ${contact.duration.comparator}`;
    case "place":
      return contact.place?.name ?? "none";
    case "ordinal":
      return contact.ordinal === null ? "none" : `${contact.ordinal.n}`;
    case "initiator":
      return contact.initiator === null ? "none" : name(contact.initiator);
    case "undeclared":
      return contact.undeclared ? "yes" : "no";
    case "channel":
      return contact.channel ?? "none";
    default:
      return contact.status;
  }
}
