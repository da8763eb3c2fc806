import { hash } from "node:crypto";
import type { RecordContact } from "#model/record/contact.ts";
import type { Store } from "#store/store.ts";
import type { Seen } from "./orders.ts";

/** Facts of one report that are looked at. */
const MOST = 2_000;

/** A contact, or the facts of a report, changed between being seen and being decided on. */
export class ChangedSince extends Error {
  override readonly name = "ChangedSince";
  readonly what: "contact" | "report";
  readonly id: string;

  constructor(what: ChangedSince["what"], id: string) {
    super(`serve: ${what} ${id} has changed`);
    this.what = what;
    this.id = id;
  }
}

/** By what a contact is told to be as it was. */
export const contactHash = (contact: RecordContact): string => hash("sha1", JSON.stringify(contact));

/** By what the facts of a report are told to be as they were. */
export const factsHash = async (report: string, store: Store): Promise<string> =>
  hash("sha1", JSON.stringify((await store.facts({ report }, { limit: MOST })).items));

/** Throws `ChangedSince` where something is not as it was seen. */
export async function checkUnchanged({ contacts, reports }: Seen, store: Store): Promise<void> {
  for (const [id, was] of Object.entries(contacts)) {
    const contact = await store.contact(id);
    if (contact === null || contactHash(contact) !== was) throw new ChangedSince("contact", id);
  }
  for (const [id, was] of Object.entries(reports)) if ((await factsHash(id, store)) !== was) throw new ChangedSince("report", id);
}
