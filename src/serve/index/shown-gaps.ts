import type { Gap } from "#model/record/gap.ts";
import type { GapView } from "../contract/findings.ts";
import type { Names } from "../contract/names.ts";

/** Gaps made ready to be shown, with whom they name: many windows of a timeline show the same ones. */
export class ShownGaps {
  readonly #shown = new Map<string, GapView>();
  #names: Names = {};

  /** The gaps as they are shown; those that were not shown before are made ready all at once. */
  async show(
    gaps: readonly Gap[],
    make: (gaps: readonly Gap[]) => Promise<{ readonly items: readonly GapView[]; readonly names: Names }>,
  ): Promise<readonly GapView[]> {
    const strange = gaps.filter((gap) => !this.#shown.has(gap.id));
    if (strange.length > 0) {
      const { items, names } = await make(strange);
      for (const item of items) this.#shown.set(item.id, item);
      this.#names = { ...this.#names, ...names };
    }
    return gaps.flatMap((gap) => this.#shown.get(gap.id) ?? []);
  }

  /** Whom these gaps name. */
  namesIn(gaps: readonly GapView[]): Names {
    const named = gaps.flatMap((gap) => gap.claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
    return Object.fromEntries([...new Set(named)].flatMap((id) => (this.#names[id] === undefined ? [] : [[id, this.#names[id]]])));
  }
}
