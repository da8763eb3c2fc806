import { endsClause, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { contactBefore, type ToldContext, type ToldEvidence } from "../cues/told-context.ts";
import { WordPattern } from "../word-pattern.ts";

/** The mention that holds the word at a token, the innermost; null where no contact of the reading is named there. */
export function mentionAt(context: ToldContext, mentions: readonly ToldEvidence[], at: number): ToldEvidence | null {
  const offset = context.tokens.start[at] as number;
  return mentions.findLast((m) => m.start <= offset && offset < m.end) ?? null;
}

/** Verbs that tell of a contact when it came, was or how long it lasted: they stand between it and its place in time. */
const COMES = new WordPattern(
  /^[وف]?(جاء|جاءت|ياتي|تاتي|اتي|اتت|كان|كانت|عقد|عقدت|عقده|عقدها|اجراها|اجراه|جري|جرت|تم|تمت|حصل|حصلت|حدث|حدثت|استمر|استمرت|استغرق|استغرقت|دام|دامت|جمع|جمعت|ضم|ضمت)$/,
);
/** How many tokens into a sentence words still open it. */
const OPENING = 2;

/**
 * The contact that words at `at` place beside `other`: told before them in the same clause with nothing between but its attributes; or, where they open the sentence, first behind them;
 * or, for a bare «it came», last in the sentence before. null where they place something else (what somebody said, a war).
 */
export function placedBy(context: ToldContext, view: SentenceView, mentions: readonly ToldEvidence[], at: number, other: string | null): string | null {
  const offset = context.tokens.start[at] as number;
  const fits = ({ contact }: ToldEvidence): boolean => contact.id !== other && contact.status !== "denied";
  const before = mentions.findLast((m) => m.end <= offset && fits(m));
  if (before !== undefined) return isNear(context, view, before.end, at) ? before.contact.id : null;
  if (at - view.first < OPENING && !COMES.test(wordAt(view, at - 1))) return mentions.find((m) => m.start >= offset && fits(m))?.contact.id ?? null;
  if (at - view.first === 1 && COMES.test(wordAt(view, view.first)))
    return contactBefore(context, view.first, (c) => c.id !== other && c.status !== "denied")?.id ?? null;
  return null;
}

/** true where no other verb stands between an offset and a token, and no clause ends. */
function isNear(context: ToldContext, view: SentenceView, offset: number, at: number): boolean {
  for (let i = at - 1; i >= view.first && (context.tokens.start[i] as number) >= offset; i--) {
    if (endsClause(view, i)) return false;
    const word = wordAt(view, i);
    if (word?.verb != null && word.noun === null && word.functionWord === null && view.cover[i - view.first] === 0 && !COMES.test(word)) return false;
  }
  return true;
}
