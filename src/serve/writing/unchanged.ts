import { createHash, hash } from "node:crypto";
import type { RecordContact } from "#model/record/contact.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Page, Store } from "#store/store.ts";
import type { Seen } from "./orders.ts";

/** Facts that are asked for at a time. */
const AT_ONCE = 2_000;

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

/** By what the facts of a report are told to be as they were: all of them, whichever part of a long report is looked at. */
export async function factsHash(report: string, store: Store): Promise<string> {
  const sum = createHash("sha1");
  let cursor: string | null = null;
  do {
    const page: Page<FiledFact> = await store.facts({ report }, { limit: AT_ONCE, cursor });
    sum.update(JSON.stringify(page.items));
    cursor = page.next;
  } while (cursor !== null);
  return sum.digest("base64url");
}

/** Throws `ChangedSince` where something is not as it was seen. */
export async function checkUnchanged({ contacts, reports }: Seen, store: Store): Promise<void> {
  for (const [id, was] of Object.entries(contacts)) {
    const contact = await store.contact(id);
    if (contact === null || contactHash(contact) !== was) throw new ChangedSince("contact", id);
  }
  for (const [id, was] of Object.entries(reports)) if ((await factsHash(id, store)) !== was) throw new ChangedSince("report", id);
}
