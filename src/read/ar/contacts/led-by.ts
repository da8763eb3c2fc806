import type { Role } from "#model/reading.ts";
import type { ContactContext } from "./context.ts";
import type { Group } from "./group.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";

/** «وفد من الحركة برئاسة فلان»: who leads a delegation takes part in its stead. */
export function ledBy(context: ContactContext, view: SentenceView, delegation: Group, parties: Map<string, Role>): void {
  if (!delegation.references.some((r) => r.delegation)) return;
  const head = view.groups.find(
    (g) =>
      g.first > delegation.end && looseWords(view, delegation.end, g.first) <= 1 && /^[بوي]*ر[ايئ]+اسه$|^يراسه$/.test(wordAt(view, g.first - 1)?.key ?? ""),
  );
  const leader = head?.actors.find((id) => context.actors.byId.get(id)?.kind === "person");
  if (leader === undefined) return;
  for (const id of delegation.actors) parties.delete(id);
  parties.set(leader, "party");
}
