import type { Candidate } from "./candidate.ts";
import type { TokenRange } from "../token-range.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";

/** «من وصول الوزير إلى … للقاء»: so many tokens may stand between the hours and what lies ahead of them. */
const REACH = 16;

/** «قبل ساعات من لقاء مرتقب بين …»: what was hours ahead of something told, and is ahead still, is on the day of the report, as far as can be seen; null for all else. */
export function hoursAhead(view: SentenceView, candidate: Candidate, day: string | null): { readonly date: string; readonly words: TokenRange } | null {
  if (day === null || candidate.status !== "planned" || candidate.kind === "message") return null;
  for (const time of view.times) {
    if (time.first >= candidate.at) return null;
    if (time.kind !== "duration" || time.offset !== "before" || time.counted?.unit !== "hour" || candidate.at - time.end > REACH) continue;
    for (let i = time.end; i < candidate.at; i++) if (endsClause(view, i) || wordAt(view, i)?.key === "،") return null;
    return { date: `${day}?`, words: { first: time.first, end: time.end } };
  }
  return null;
}
