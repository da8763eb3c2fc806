import type { ReaderWord } from "#knowledge/reader-word.ts";
import { concernsTalks } from "./condition-for-talks.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { namedSpeaker } from "./named-speaker.ts";
import { namesParty } from "./names-party.ts";
import { isUnless } from "./unless.ts";
import { WordPattern } from "../word-pattern.ts";

/** «غير ممكن», «مستحيل» behind what cannot be. */
const IMPOSSIBLE = new WordPattern(/^[وف]?(مستحيل|مستحيلا|مستحيله)$/);
const POSSIBLE = new WordPattern(/^(ممكن|ممكنه|ممكنا|متاح|وارد|وارده)$/);
const NO = new WordPattern(/^[وف]?(لا|لن)$/);
/** «لا يمكن», «لن يتم», «لا يتحقق»: verbs of coming about, which nobody does. */
const COMES_ABOUT = new WordPattern(/^[يت](مكن|تم|تحقق|ستقيم|ستقر|توقف|نتهي|كون|قوم|نجح|صلح|جوز)$/);
/** «لا حل من دون» */
const THING = new WordPattern(/^(حل|سلام|اتفاق|تسويه|استقرار|امن|حوار|مفاوضات|انتخابات|شرعيه)$/);
/** Most tokens between what cannot be and the exception. */
const REACH = 18;

/** «لا يمكن إحلال السلام من دون …», «حل غير ممكن إلا ب»: whoever says that one thing cannot be without another asks for the other; as a condition where talks or an agreement are the first. null where nothing of the kind is said. */
export function onlyWith(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  const speaker = told === undefined ? null : namedSpeaker(context, told);
  if (told === undefined || speaker === null) return null;
  const { words } = context.tokens;
  for (let i = told.first; i < told.end - 3; i++) {
    const stands = cannotBe(words, i);
    if (stands === 0) continue;
    for (let j = i + stands; j < Math.min(told.end - 1, i + REACH); j++) {
      const { key } = words[j] as ReaderWord;
      if (/^[.؛:]$/.test(key) || (key === "،" && !isUnless(words, j + 1))) break;
      if (!isException(context, j)) continue;
      const from = clauseStart(words, told.first, i);
      const first = NO.test(words[i]) ? i : from;
      let end = j + 2;
      while (end < told.end && !/^[.؛،]$/.test(words[end]?.key ?? "")) end++;
      const ofTalks = concernsTalks(context, from, j);
      return { rule: "only-with", kind: ofTalks ? "precondition" : "demand", holder: speaker.id, first, end, statement: index };
    }
  }
  return null;
}

/** How many tokens tell at `at` that something cannot be; 0 where none do. */
function cannotBe(words: PositionContext["tokens"]["words"], at: number): number {
  if (IMPOSSIBLE.test(words[at])) return 1;
  if (words[at]?.key === "غير" && POSSIBLE.test(words[at + 1])) return 2;
  return NO.test(words[at]) && (COMES_ABOUT.test(words[at + 1]) || (words[at]?.key === "لا" && THING.test(words[at + 1]))) ? 2 : 0;
}

/** «إلا عبر», «إلا بعملية», «من دون إشراك»; not «إلا أن», which turns against what was said, and not «من دون روسيا», which names no step. */
function isException(context: PositionContext, at: number): boolean {
  const { words } = context.tokens;
  if (words[at]?.key === "الا" && /^(عبر|من|وفق|عن|علي)$/.test(words[at + 1]?.key ?? "")) return true;
  return isUnless(words, at) && !namesParty(context, words[at]?.key === "من" ? at + 2 : at + 1);
}

function clauseStart(words: PositionContext["tokens"]["words"], first: number, at: number): number {
  let from = at;
  while (from > first && !/^[،.؛]$/.test(words[from - 1]?.key ?? "")) from--;
  return from;
}
