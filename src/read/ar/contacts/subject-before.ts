import type { ReaderWord } from "#knowledge/reader-word.ts";
import { disagrees } from "./agreement.ts";
import type { Group } from "./group.ts";
import { subjectGoingOn } from "./subject-going-on.ts";
import { endsClause, looseWords, type SentenceView, wordAt, isGenitive } from "./sentence-view.ts";

const isRelative = (view: SentenceView, at: number): boolean => /^[وف]?(الذي|التي)$/.test(wordAt(view, at - 1)?.key ?? "");

/** A subject before its verb: the nearest bare phrase of the same clause, no other verb between. */
export function subjectBefore(view: SentenceView, at: number): Group | null {
  if (isRelative(view, at)) return view.groups.findLast((g) => g.end <= at && looseWords(view, g.end, at) <= 1) ?? null;
  // «لافتا إلى أن الوزير التقى»: right before the verb it is the subject, whatever stands before it.
  const adjacent = view.groups.findLast((g) => g.end === at && g.preposition !== "مع" && g.preposition !== "بين" && g.particle === "");
  if (adjacent !== undefined) return subjectGoingOn(view, at, adjacent);
  for (let i = view.groups.length - 1; i >= 0; i--) {
    const group = view.groups[i] as Group;
    if (group.end > at || isGenitive(view, group.first)) continue;
    // «يزور الوزير بيروت ويلتقي الرئيس»: a city or state is feminine, its verb would be.
    if (disagrees(view, at, group)) continue;
    for (let j = group.end; j < at; j++) {
      const word = wordAt(view, j) as ReaderWord;
      if (endsClause(view, j)) return null;
      if (word.verb !== null && view.cover[j - view.first] === 0 && word.noun === null && word.functionWord === null) return null;
    }
    return group.preposition === "" && (group.particle === "" || group.particle === "ل") ? subjectGoingOn(view, at, group) : null;
  }
  return null;
}
