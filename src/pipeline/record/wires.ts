import { isCopy } from "#record/wire/is-copy.ts";
import { askedWireKeys } from "#record/wire/wire-keys.ts";
import type { Entry, Store } from "#store/store.ts";

/** A text that shares a quarter of its keys may be a copy; fewer are not looked at. */
const ASKED_SHARE = 0.25;

const byAge = (a: { readonly id: string; readonly published: string | null }, b: typeof a): number =>
  (a.published ?? "~") < (b.published ?? "~") ? -1 : (a.published ?? "~") > (b.published ?? "~") ? 1 : a.id < b.id ? -1 : 1;

/**
 * Finds what the report of an entry copies, and sets for all reports that hang together as copies the oldest of them. To be called once the entry is in the store, in the same
 * transaction. The answer is the reports whose source is now another.
 */
export async function findWire(store: Store, { report, wireKeys: keys }: Pick<Entry, "report" | "wireKeys">): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const candidates = await store.wireCandidates(askedWireKeys(keys), Math.max(2, Math.ceil(keys.length * ASKED_SHARE)));
  const mine = { keys: keys.length, published: report.publishedAt };
  const copies = candidates.filter((c) => c.report !== report.id && isCopy(mine, { keys: c.keys, published: c.published }, c.shared));
  if (copies.length === 0) return [];
  const wires = new Set(copies.map((c) => c.wire));
  const members = (await Promise.all([...wires].map((wire) => store.reports({ wire }, { limit: 10_000 })))).flatMap((page) => page.items);
  const all = [...members.map((m) => ({ id: m.id, published: m.publishedAt })), { id: report.id, published: report.publishedAt }].sort(byAge);
  const first = all[0]?.id ?? report.id;
  const changed = [...members.filter((m) => m.wire !== first).map((m) => m.id), ...(first === report.id ? [] : [report.id])];
  await store.setWires(new Map(changed.map((id) => [id, first])));
  return changed;
}
