import { hash } from "node:crypto";
import type { RecordContact } from "#model/record/contact.ts";
import type { Store } from "#store/store.ts";
import type { Seen } from "./orders.ts";

/** A contact changed between being seen and being decided on. */
export class ChangedSince extends Error {
  override readonly name = "ChangedSince";
  readonly contact: string;

  constructor(contact: string) {
    super(`serve: ${contact} has changed`);
    this.contact = contact;
  }
}

/** By what a contact is told to be as it was. */
export const contactHash = (contact: RecordContact): string => hash("sha1", JSON.stringify(contact));

/** Throws `ChangedSince` where one of the contacts is not as it was seen. */
export async function checkUnchanged(seen: Seen, store: Store): Promise<void> {
  for (const [id, was] of Object.entries(seen)) {
    const contact = await store.contact(id);
    if (contact === null || contactHash(contact) !== was) throw new ChangedSince(id);
  }
}
