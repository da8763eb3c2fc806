import type { Gap } from "#model/record/gap.ts";
import type { GapView } from "../contract/findings.ts";
import { written } from "../http/written-json.ts";

/** A gap as JSON, as it is shown, and whom it names. */
interface ShownGap {
  readonly gap: Gap;
  readonly settled: number | null;
  readonly json: Buffer;
  readonly named: readonly string[];
}

/** Gaps written as JSON: many windows of a timeline show the same ones. */
export class ShownGaps {
  readonly #shown = new Map<string, ShownGap>();

  /** The gaps as they are shown; those that are new, or settled otherwise than they were, are made ready all at once. */
  async show(
    gaps: readonly Gap[],
    settled: ReadonlyMap<string, number>,
    make: (gaps: readonly Gap[]) => Promise<{ readonly items: readonly GapView[] }>,
  ): Promise<readonly ShownGap[]> {
    const strange = gaps.filter((gap) => {
      const kept = this.#shown.get(gap.id);
      return kept?.gap !== gap || kept.settled !== (settled.get(gap.id) ?? null);
    });
    if (strange.length > 0)
      for (const [i, item] of (await make(strange)).items.entries()) {
        const named = item.claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
        this.#shown.set(item.id, { gap: strange[i] as Gap, settled: item.settled, json: written(item), named });
      }
    return gaps.flatMap((gap) => this.#shown.get(gap.id) ?? []);
  }
}
