import type { ReportHead, Store } from "#store/store.ts";
import type { Reports } from "../contract/names.ts";

/** What is needed to name these reports; those that are not on record are left out. */
export const reportBriefs = async (ids: Iterable<string>, store: Store): Promise<Reports> => briefsOf(await store.reportHeads([...new Set(ids)]), store);

/** The same of reports that are at hand. One without a title is called by its first words. */
export async function briefsOf(heads: readonly ReportHead[], store: Store): Promise<Reports> {
  const openings = await store.openings(heads.filter(({ title }) => title === null).map(({ id }) => id));
  return Object.fromEntries(
    heads.map(({ id, title, outlet, publishedAt, url, genre, wire }) => [
      id,
      { title, opening: openings.get(id) || null, outlet, publishedAt, url, genre, wire },
    ]),
  );
}
