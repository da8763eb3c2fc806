import type { SentenceNames } from "#record/findings/sentences/names.ts";
import type { ContactOutline } from "#store/store.ts";
import { written } from "../http/written-json.ts";
import { idsOfOutline } from "../views/ids-of-contact.ts";
import { markOf } from "../views/mark.ts";

/** A mark as JSON, and whom it names. */
interface WrittenMark {
  readonly contact: ContactOutline;
  readonly disputed: boolean;
  readonly json: Buffer;
  readonly named: readonly string[];
}

/** Marks written as JSON: the windows of a timeline show the same ones again and again, and writing them is most of the work. */
export class WrittenMarks {
  readonly #written = new Map<string, WrittenMark>();

  of(contact: ContactOutline, disputed: boolean, names: SentenceNames): WrittenMark {
    const kept = this.#written.get(contact.id);
    if (kept !== undefined && kept.contact === contact && kept.disputed === disputed) return kept;
    const mark = { contact, disputed, json: written(markOf(contact, disputed, names)), named: [...new Set(idsOfOutline(contact))] };
    this.#written.set(contact.id, mark);
    return mark;
  }
}
