import { type ContactContext, ensureState, topicBefore } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** «استئناف المفاوضات مع إسرائيل»: the other side is that of whom the sentence is about. */
export function otherSide(context: ContactContext, sentence: number, at: number, draft: PartyDraft): void {
  // «عندما تستأنف المفاوضات مع …»: whoever thinks of it.
  if ([1, 2, 3, 4].some((d) => /^[وف]?(عندما|حين|حينما|اذا|لو)$/.test(wordAt(context.views[sentence] as SentenceView, at - d)?.key ?? ""))) return;
  const [only] = draft.parties.keys();
  // «الأمين العام للحلف»: he speaks for what he heads, not for his own state.
  const headed = (id: string): string | undefined =>
    context.actors.byId.get(id)?.offices.find((o) => context.actors.base.entities.get(o.body ?? "")?.kind === "organisation")?.body ?? undefined;
  const sideOf = (id: string): string => headed(id) ?? context.actors.byId.get(id)?.side ?? id;
  const topic = topicBefore(context, sentence, at, [only as string]);
  if (topic === null || sideOf(topic) === sideOf(only as string) || context.actors.byId.get(only as string)?.kind === "person") return;
  const side = context.actors.byId.get(sideOf(topic))?.id ?? ensureState(context, sideOf(topic), at);
  if (side !== null) draft.add(side, "party");
}
