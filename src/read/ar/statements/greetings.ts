import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import type { StatementContext } from "./context.ts";
import { subjectAhead } from "./speaker.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** «نقل إليه تحيات الملك», «ناقلا إليه تحياته»; «حمله تحياته»: he gives him greetings to carry. */
const CARRIES = new WordPattern(/^[وف]?((نقل|ينقل|تنقل)(ت|ا)?|ناقل(ا|ه)|حمل(ت)?(ه|ها))$/);
const GIVES = new WordPattern(/^[وف]?حمل(ت)?(ه|ها)$/);
/** «طلب نقل تحياته»: not carried yet. */
const UNDONE = new WordPattern(/^[وف]?(طلب|طلبت|طالبا|لم|لن|سوف|ان|علي|الي|في|من)$/);
const GREETINGS = new WordPattern(/^[وف]?(تحيات|تهاني|تعازي|تمنيات|تهنيه)$/);
const HIS_GREETINGS = new WordPattern(/^[وف]?(تحيات|تهاني|تعازي|تمنيات)(ه|ها|هم)$/);
/** What else is wished in one breath («تحيات وتقدير الملك»), and how kindly. */
const MORE = new WordPattern(/^[وف]?(تحيات|تهاني|تعازي|تمنيات|تهنيه|تقدير|شكر|مواساه|اخوانه|اخوه|الاخوه|اشقايه)$/);
/** How far behind the verb the greetings may stand. */
const REACH = 16;

/** true for a verb that may carry greetings. */
export const mayCarryGreetings = (word: ReaderWord): boolean => CARRIES.test(word);

/** «نقل الوزير إلى الأمير تحيات الملك»: greetings that a third carries are words of whose they are; null where none are carried or nobody is told to greet. */
export function greetingsCarried(context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!CARRIES.test(wordAt(view, at)) || UNDONE.test(wordAt(view, at - 1))) return null;
  for (let i = at + 1; i < Math.min(view.end, at + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؛:؟!]$/.test(word.key)) return null;
    const carrier = carrierOf(context, view, at, i, last);
    const speakers = GREETINGS.test(word) ? ownersAt(view, i) : HIS_GREETINGS.test(word) && GIVES.test(wordAt(view, at)) ? carrier : null;
    if (speakers === null) {
      if (GREETINGS.test(word) || HIS_GREETINGS.test(word)) return null;
      continue;
    }
    const via = GIVES.test(wordAt(view, at)) ? [] : carrier.filter((id) => !speakers.includes(id));
    return { rule: "greetings-carried", speakers, act: "say", via, first: at, at, contentFirst: i, contentEnd: null, sentence };
  }
  return null;
}

/** Whose greetings: named right behind them and what else is wished. */
function ownersAt(view: SentenceView, at: number): readonly string[] | null {
  let i = at + 1;
  while (i < view.end && MORE.test(wordAt(view, i))) i++;
  const owner = view.groups.find((g) => g.first === i && g.preposition === "" && g.particle === "" && g.conjunction === "");
  return owner?.actors ?? null;
}

/** Who carries: the subject behind the verb or before it. */
function carrierOf(context: StatementContext, view: SentenceView, at: number, limit: number, last: LastSpeaker | null): readonly string[] {
  const behind = view.groups.find((g) => g.first === at + 1 && g.end <= limit && g.preposition === "" && g.particle === "");
  return behind?.actors ?? subjectAhead(context, view, at, false, last)?.actors ?? [];
}
