import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Candidate } from "./candidate.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

const LASTS = /^[وف]?(تستمر|يستمر|تستغرق|يستغرق)$/;
const TODAY = /^[وف]?(اليوم|الان|حاليا)$/;
/** How far behind its clause a visit's length may stand, and before or behind an arrival its day. */
const REACH = 8;

/** «وصل اليوم إلى القاهرة», «بدأ زيارة تستمر ثلاثة أيام»: a visit that is told at its beginning goes on. The word that says so; null where none does. */
export function underWayAt(view: SentenceView, candidate: Candidate): number | null {
  if (candidate.kind !== "visit" || candidate.status !== "held") return null;
  const arrived = candidate.word === "وصل";
  for (let i = arrived ? candidate.first : candidate.at; i < Math.min(view.end, candidate.end + REACH); i++) {
    const { key } = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛]$/.test(key)) return null;
    if (LASTS.test(key) || (arrived && TODAY.test(key))) return i;
  }
  return null;
}
