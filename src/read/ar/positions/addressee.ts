import { sideOf } from "../contacts/covers.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { partitionPoint } from "../partition-point.ts";

/** Whom a position is addressed to: the first actor of another side that its words name; null where they name none. */
export function addresseeOf(context: PositionContext, draft: Pick<PositionDraft, "holder" | "first" | "end">): string | null {
  const view = context.views[partitionPoint(context.views, ({ end }) => end <= draft.first)];
  const own = sideOf(context.actors, draft.holder);
  for (const group of view?.groups ?? []) {
    if (group.first < draft.first || group.first >= draft.end) continue;
    const other = group.actors.find((id) => id !== draft.holder && sideOf(context.actors, id) !== own);
    if (other !== undefined) return other;
  }
  return null;
}
