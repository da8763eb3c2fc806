import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Group } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** A state or its capital by name, no delegation of it. */
const isState = (group: Group): boolean => group.references.every((r) => r.mention.kind === "body" && r.mention.entity?.kind === "state" && !r.delegation);

/** «التقى», «سيلتقي»: he, not she; «التقت», «ستلتقي» are hers. */
function isMasculine(word: ReaderWord | undefined): boolean {
  if (word?.verb == null) return false;
  return word.verb.verb.tense === "past" ? !/ت(ا|ه|ها|هم|هما)?$/.test(word.key) : /^[وف]?[سل]?ي/.test(word.key);
}

/** «يزور الوزير بيروت ويلتقي الرئيس»: the verb at `at` is masculine and the group a state or city, so that it is not its subject. */
export const disagrees = (view: SentenceView, at: number, group: Group): boolean => isState(group) && isMasculine(wordAt(view, at));
