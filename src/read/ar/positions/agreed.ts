import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { bothTold } from "../statements/speaker.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

const AGREE = /^[وف]?(اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا|يتفق)$/;
const AGREEMENT = /^(ال)?اتفاق$/;
/** A noun of doing: «تعزيز», «إنشاء», «استئناف», «مواصلة», «وقف»; what else one may agree on («قواعد المنشأ») is no deed. */
const DEED = /^(ت..ي.|ت.ا..?|ت...|ا..ا.|ا...ا.|است..ا.|اقامه|اعاده|اداره|ازاله|م.ا..ه|وقف|فتح|رفع|خفض|دعم|حل|منع|عدم|بناء|بدء|نشر|نقل|سحب|دفع|عمل|تشكيل)$/;
/** «الالتقاء»: an agreement to meet is a contact. */
const MEETS = /^(ال)?(التقاء|اجتماع|لقاء|تشاور|استقبال|انعقاد)$/;
/** How far «على» may stand behind the verb. */
const REACH = 26;

/** true for a word that may tell an agreement. */
export const mayAgree = ({ key }: ReaderWord): boolean => AGREE.test(key) || AGREEMENT.test(key);

/** The article is no letter of the noun: «الحوار» is no deed. */
export const isDeed = (word: ReaderWord | undefined): boolean => word !== undefined && DEED.test(word.split.article ? word.split.stem : word.key);

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
  // «على أهمية تعزيز التعاون»
  const first = on < 0 ? at : /^(اهميه|ضروره)$/.test(wordAt(view, on + 1)?.key ?? "") ? on + 2 : on + 1;
  if (on < 0 || !isDeed(wordAt(view, first)) || MEETS.test(wordAt(view, first)?.key ?? "") || asksForContact(context, first, view.end)) return [];
  const subject = passive
    ? undefined
    : view.groups.find((g) => g.first > at && g.end <= on && g.preposition === "" && g.particle === "" && looseWords(view, at + 1, g.first) <= 2);
  const holders = subject?.actors ?? bothTold(context.actors, context.partiesBefore(view.tokens.start[at] as number), true);
  if (holders === null) return [];
  let end = first + 1;
  while (end < view.end && !/^[،.؛]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  return holders.map((holder) => ({ rule: "agreed", kind: "commitment", holder, first, end, statement: null }));
}
