import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { bothTold } from "../statements/speaker.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import { isDeed } from "./deed.ts";
import type { PositionDraft } from "./position-draft.ts";

const AGREE = /^[وف]?(اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا|يتفق)$/;
const AGREEMENT = /^(ال)?اتفاق$/;
/** «الالتقاء»: an agreement to meet is a contact. */
const MEETS = /^(ال)?(التقاء|اجتماع|لقاء|تشاور|استقبال|انعقاد)$/;
/** How far «على» may stand behind the verb. */
const REACH = 26;

/** true for a word that may tell an agreement. */
export const mayAgree = ({ key }: ReaderWord): boolean => AGREE.test(key) || AGREEMENT.test(key);

/** «اتفقت الدول على تشكيل قوة», «تم الاتفاق على تعزيز التعاون», «أعلنت أنها اتفقت مع مصر على إنشاء مجلس»: what is agreed on binds who agreed; an agreement to meet is a contact. */
export function agreed(context: PositionContext, sentence: number, at: number): readonly PositionDraft[] {
  const view = context.views[sentence] as SentenceView;
  const { key } = wordAt(view, at) as ReaderWord;
  const passive = AGREEMENT.test(key) && /^[وف]?(تم|جري|قد)$/.test(wordAt(view, at - 1)?.key ?? "");
  // «إذا اتفق الطرفان»: what is only imagined.
  if ((!AGREE.test(key) && !passive) || /^[وف]?(اذا|لو|ان|حال)$/.test(wordAt(view, at - 1)?.key ?? "")) return [];
  let on = -1;
  for (let i = at + 1; i < Math.min(view.end, at + REACH) && on < 0; i++) {
    // «ما تم الاتفاق عليه»: what was agreed on stands before.
    if (/^([.؛:]|عليه|عليها)$/.test((wordAt(view, i) as ReaderWord).key)) return [];
    if (wordAt(view, i)?.key === "علي") on = i;
  }
  if (on < 0) return [];
  let first = wordAt(view, on + 1)?.kind === "mark" ? on + 2 : on + 1;
  // «على أهمية تعزيز التعاون»
  if (/^(اهميه|ضروره)$/.test(wordAt(view, first)?.key ?? "")) first++;
  if (!isDeed(wordAt(view, first)) || MEETS.test(wordAt(view, first)?.key ?? "") || asksForContact(context, first, view.end)) return [];
  const holders = passive ? bothBefore(context, view, at) : agreeing(context, view, at, on);
  if (holders === null) return [];
  let end = first + 1;
  while (end < view.end && !/^[،.؛]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  while (end > first + 1 && /^["»”]$/.test((wordAt(view, end - 1) as ReaderWord).key)) end--;
  return holders.map((holder) => ({ rule: "agreed", kind: "commitment", holder, first, end, statement: null }));
}

const bothBefore = (context: PositionContext, view: SentenceView, at: number): readonly string[] | null =>
  bothTold(context.actors, context.partiesBefore(view.tokens.start[at] as number), true);

/** Who agrees by the verb at `at`: its subject behind it («اتفقت الدول») or before it («أن تركيا اتفقت», «أعلنت تركيا أنها اتفقت»), and with whom («مع مصر»). */
function agreeing(context: PositionContext, view: SentenceView, at: number, on: number): readonly string[] | null {
  const bare = view.groups.filter((g) => g.preposition === "" && g.particle === "");
  const behind = bare.find((g) => g.first > at && g.end <= on && looseWords(view, at + 1, g.first) <= 2);
  const withWhom = view.groups.find((g) => g.first > at && g.end <= on && g.preposition === "مع");
  const before = bare.find((g) => g.end === at);
  const told = context.told.find((t) => t.first <= at && at < t.end);
  const isSpeaker = told !== undefined && /^[وف]?ب?ان(ه|ها|هم|نا)$/.test(wordAt(view, at - 1)?.key ?? "") && at - 1 === told.first;
  const subject = (behind ?? before)?.actors ?? (isSpeaker ? [told.statement.speaker] : null);
  if (subject === null) return bothBefore(context, view, at);
  return [...new Set([...subject, ...(withWhom?.actors ?? [])])].filter((id) => context.actors.byId.get(id)?.kind !== "unnamed");
}
