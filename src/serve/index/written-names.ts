import type { Base } from "#knowledge/base.ts";
import type { Store } from "#store/store.ts";
import { WrittenItems, writtenField } from "../http/written-json.ts";
import { namesOf } from "../views/names-of.ts";

/** Names written as JSON: those of the base, which are always the same. */
export class WrittenNames {
  readonly #written = new Map<string, Buffer>();

  /** Who these ids stand for, as `namesOf` tells it. */
  async of(ids: ReadonlySet<string>, from: { readonly base: Base; readonly store: Store }): Promise<WrittenItems> {
    const items: Buffer[] = [];
    const strange: string[] = [];
    for (const id of ids) {
      const kept = this.#written.get(id);
      if (kept === undefined) strange.push(id);
      else items.push(kept);
    }
    for (const [id, name] of Object.entries(await namesOf(strange, from))) {
      const field = writtenField(id, name);
      items.push(field);
      if (from.base.entities.has(id)) this.#written.set(id, field);
    }
    return new WrittenItems("{}", items);
  }
}
