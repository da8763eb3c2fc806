import type { NounUse } from "#knowledge/reader-word.ts";
import type { Reference } from "../mentions/reference.ts";
import type { ContactContext } from "./context.ts";
import { destinationAfter } from "./destination.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * «زيارته إلى كينيا»: the person told last before the noun at `at` who is not of the land that the visit goes to, for nobody visits his own; null where the noun is no visit with a land and a
 * pronoun, or nobody fits. «زيارتها» is a woman's only where her title says so, else it may be a state's.
 */
export function visitorMeant(context: ContactContext, view: SentenceView, at: number, noun: NounUse): string | null {
  if (noun.noun.kind !== "visit" || !/^(ه|ها)$/.test(noun.split.pronoun)) return null;
  const land = destinationAfter(view, at)?.country ?? null;
  if (land === null) return null;
  const hers = noun.split.pronoun === "ها";
  const visitor = view.references.findLast((r) => {
    const actor = r.end <= at && !r.inner && r.actors.length === 1 ? context.actors.byId.get(r.actors[0] as string) : undefined;
    return actor?.kind === "person" && actor.side !== land && isWoman(view, r) === hers;
  });
  return visitor?.actors[0] ?? null;
}

/** «وزيرة», «رئيسة»: a title in the feminine. */
const isWoman = (view: SentenceView, { mention }: Reference): boolean => mention.titles.some((t) => view.tokens.words[t.first]?.surface.endsWith("ة") === true);
