import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Candidate } from "./candidate.ts";
import type { Merged } from "./merged.ts";
import { WordPattern } from "../word-pattern.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

const FURTHER = new WordPattern(/^(ال)?(جديد|جديده|اخر|اخري|مقبل|مقبله|مقبلين|قادم|قادمه|تالي|تاليه|لاحق|لاحقه|ثان|ثانيه|اضافيه|اضافي)$/);
const ROUND = new WordPattern(/^[وفبل]*(ال|لل)?(جوله|جلسه)$/);
/** How many sentences back those may have met who are to meet again. */
const MEMORY = 2;

/** «لقاء جديد», «الجولة المقبلة», «جولة جديدة من المحادثات»: the noun at `at` names one more contact, of those who met before. */
export function isFurtherContact(view: SentenceView, at: number): boolean {
  if (wordAt(view, at - 1)?.key === "اي") return false;
  if (FURTHER.test(wordAt(view, at + 1)) || (wordAt(view, at + 2)?.kind === "word" && FURTHER.test(wordAt(view, at + 2)) && wordAt(view, at + 1)?.noun == null))
    return true;
  const of = wordAt(view, at - 1)?.key === "من" ? at - 2 : at - 1;
  if (ROUND.test(wordAt(view, of))) return false;
  return FURTHER.test(wordAt(view, of)) && ROUND.test(wordAt(view, of - 1));
}

/** «واتفقا على عقد لقاء جديد»: the candidate with the parties of the contact held last, which is to be followed by another; null where none was told near. */
export function withPartiesOfLast(actors: DocumentActors, candidate: Candidate, told: readonly Merged[]): Candidate | null {
  if (!candidate.further || candidate.parties.length > 0 || (candidate.status !== "planned" && candidate.status !== "proposed")) return null;
  const last = told.findLast(
    (m) =>
      m.parties.size >= 2 &&
      candidate.sentence - m.lastSentence <= MEMORY &&
      (m.status === "held" || m.status === "under_way") &&
      m.kind !== "message" &&
      (m.kind === "call") === (candidate.kind === "call") &&
      m.kind !== "consultation" &&
      // «القمة المقبلة» may be another organisation's.
      !(candidate.word === "قمه" && [...m.parties.keys()].some((id) => /^org/.test(actors.byId.get(id)?.kind ?? ""))),
  );
  return last === undefined ? null : { ...candidate, parties: [...last.parties.keys()].map((actor) => ({ actor, role: "party" as const })) };
}
