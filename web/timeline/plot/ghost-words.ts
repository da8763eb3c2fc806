import type { GapView } from "../../api/answers.ts";
import { dayNumberWords } from "../../words/dates.ts";
import type { Say } from "../../words/language.tsx";
import { noteOf, type GhostNote } from "../ghost-note.ts";
import type { GhostSpot } from "../ghost-rows.ts";
import type { Ghost } from "../ghosts.ts";

/** All that is known of what lacks, in sentences. */
export const ghostSentence = ({ gaps }: Ghost, say: Say): string => gaps.map((gap) => gap.sentence[say.lang]).join(" ");

/** What is written on the line of a ghost: the sentences, or a few words, with since when where the beginning is not in view. */
export function ghostNote(spot: GhostSpot, say: Say): GhostNote {
  const { ghost, isCut } = spot;
  const words = missingWords(ghost.gaps, say);
  const since = isCut && ghost.from !== null ? [say("ghost.since", { what: words, when: dayNumberWords(ghost.from, say) })] : [];
  return noteOf(spot, [ghostSentence(ghost, say), ...since, words], ghost.signs.length > 1 ? [...since, words] : []);
}

/** «الناقص 4 من 7»; «الناقص 4 أو 5 بحسب العدّ» where one contact is counted in two ways. */
export function missingWords(gaps: readonly [GapView, ...GapView[]], say: Say): string {
  const [{ kind, missing, claim }] = gaps;
  const counts = [...new Set(gaps.map((gap) => gap.missing))].filter((n): n is number => n !== null);
  if (counts.length > 1) return say("ghost.by-count", { least: Math.min(...counts), most: Math.max(...counts) });
  return kind === "count" && missing !== null && claim.n !== null ? say("ghost.missing", { n: missing, of: claim.n }) : say(`gap.${kind}`);
}
