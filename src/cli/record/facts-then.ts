import type { Decision } from "#model/record/decision.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { RecordKnowledge } from "#pipeline/record/known.ts";
import { makeEntry } from "#pipeline/record/make-entry.ts";
import type { Store } from "#store/store.ts";

/** The facts of a report as they were filed under other decisions than those of today; none of a report that is not on record. */
export async function factsThen(report: string, decisions: readonly Decision[], store: Store, known: RecordKnowledge): Promise<readonly FiledFact[]> {
  const stored = await store.report(report);
  const reading = await store.reading(report);
  if (stored === null || reading === null) return [];
  return makeEntry({ report: stored, reading, wireKeys: [] }, report, stored.addedAt, decisions, known).facts;
}
