import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { bothTold } from "../statements/speaker.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

const AGREE = /^[وف]?(اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا|يتفق)$/;
const AGREEMENT = /^(ال)?اتفاق$/;
/** How far «على» may stand behind the verb. */
const REACH = 26;

/** true for a word that may tell an agreement. */
export const mayAgree = ({ key }: ReaderWord): boolean => AGREE.test(key) || AGREEMENT.test(key);

/** «اتفقت الدول على تشكيل قوة», «تم الاتفاق على تعزيز التعاون»: what is agreed on binds who agreed; an agreement to meet is a contact. */
export function agreed(context: PositionContext, sentence: number, at: number): readonly PositionDraft[] {
  const view = context.views[sentence] as SentenceView;
  const { key } = wordAt(view, at) as ReaderWord;
  const passive = AGREEMENT.test(key) && /^[وف]?(تم|جري|قد)$/.test(wordAt(view, at - 1)?.key ?? "");
  if (!AGREE.test(key) && !passive) return [];
  let on = -1;
  for (let i = at + 1; i < Math.min(view.end, at + REACH) && on < 0; i++) {
    if (/^[.؛:]$/.test((wordAt(view, i) as ReaderWord).key)) return [];
    if (wordAt(view, i)?.key === "علي") on = i;
  }
  const head = wordAt(view, on + 1);
  if (on < 0 || head === undefined || head.kind !== "word" || /^(ان|انه|انها|اهميه|ما|هذا|ذلك)$/.test(head.key) || asksForContact(context, on + 1, view.end))
    return [];
  const subject = passive
    ? undefined
    : view.groups.find((g) => g.first > at && g.end <= on && g.preposition === "" && g.particle === "" && looseWords(view, at + 1, g.first) <= 2);
  const holders = subject?.actors ?? bothTold(context.actors, context.partiesBefore(view.tokens.start[at] as number), true);
  if (holders === null) return [];
  let end = on + 2;
  while (end < view.end && !/^[،.؛]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  return holders.map((holder) => ({ rule: "agreed", kind: "commitment", holder, first: on + 1, end, statement: null }));
}
