import type { ReportHead, Store } from "#store/store.ts";
import type { ReportBrief, Reports } from "../contract/names.ts";

export const briefOf = ({ title, outlet, publishedAt, url, genre, wire }: ReportHead): ReportBrief => ({ title, outlet, publishedAt, url, genre, wire });

/** What is needed to name these reports; those that are not on record are left out. */
export async function reportBriefs(ids: Iterable<string>, store: Store): Promise<Reports> {
  const heads = await store.reportHeads([...new Set(ids)]);
  return Object.fromEntries(heads.map((head) => [head.id, briefOf(head)]));
}
