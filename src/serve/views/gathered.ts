import type { Gap } from "#model/record/gap.ts";
import type { SentenceNames } from "#record/findings/sentences/names.ts";
import type { ContactOutline } from "#store/store.ts";
import type { Gathers } from "../contract/stories.ts";
import type { Snapshot } from "../index/snapshot.ts";
import { heldDays } from "./held-days.ts";
import { markOf } from "./mark.ts";

/** By contact, how many gaps are open. */
export function openGaps(gaps: readonly Gap[], settled: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, contact } of gaps) if (!settled.has(id)) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return counts;
}

const isHeldOnADay = (outline: ContactOutline): boolean => {
  const days = heldDays(outline);
  return days !== null && days.first === days.last;
};

/** What has been gathered, told in a few figures; the ids are in order of time. */
export function gathersOf(ids: readonly string[], { contacts, disputed }: Snapshot, gaps: ReadonlyMap<string, number>, names: SentenceNames): Gathers {
  const outlines = ids.flatMap((id) => contacts.get(id) ?? []);
  const sum = (counts: ReadonlyMap<string, number>): number => ids.reduce((n, id) => n + (counts.get(id) ?? 0), 0);
  const mark = (outline: ContactOutline | undefined): Gathers["first"] => (outline === undefined ? null : markOf(outline, disputed.has(outline.id), names));
  return {
    contacts: outlines.length,
    disputed: ids.filter((id) => disputed.has(id)).length,
    discrepancies: sum(disputed),
    gaps: sum(gaps),
    first: mark(outlines.find(isHeldOnADay)),
    last: mark(outlines.findLast(isHeldOnADay)),
  };
}
