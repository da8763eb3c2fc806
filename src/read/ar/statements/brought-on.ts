import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import type { StatementContext } from "./context.ts";
import type { LastSpeaker } from "./speech-frame.ts";

/** Verbs that bring on a speaker without saying what he said: «تحدث الوزير عن العلاقات، وأضاف …». */
const SPEAKS = new WordPattern(/^[وف]?(تحدث|تحدثت|يتحدث|تتحدث|تطرق|تطرقت|خاطب|خاطبت)$/);

/** true for a word that may bring on a speaker. */
export const mayBringOn = (word: ReaderWord): boolean => SPEAKS.test(word);

/** Who is told at `at` to have spoken of something; null where nobody named is. */
export function broughtOn(context: StatementContext, view: SentenceView, at: number): readonly string[] | null {
  if (!SPEAKS.test(wordAt(view, at)) || context.quoted[at] === 1 || view.cover[at - view.first] === 1) return null;
  const subject = view.groups.find((g) => g.first === at + 1 && g.preposition === "" && g.particle === "" && g.conjunction === "");
  return subject?.actors ?? null;
}

/** Who spoke last, where `actors` have just been brought on. */
export const broughtLast = (actors: readonly string[], last: LastSpeaker | null, sentence: number): LastSpeaker => ({
  actors,
  teller: actors,
  via: [],
  issuer: last?.issuer ?? null,
  sentence,
  earlier: last?.earlier ?? [],
});
