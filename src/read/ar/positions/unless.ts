import type { ReaderWord } from "#knowledge/reader-word.ts";
import { concernsTalks } from "./condition-for-talks.ts";
import type { PositionContext } from "./context.ts";
import { isOwnAct } from "./own-future.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const WILL_NOT = new WordPattern(/^[وف]?(لن|لا)$/);
const UNLESS = /^(قبل|الا|بدون|دون|حتي|لا|يشمل|مالم)$/;
/** «لن نتفاوض قبل» */
const TALKING = /^[نيتا](تفاوض|فاوض|تحاور|حاور|تباحث|وقع)(وا)?$/;
const REACH = 18;

/** «لن تؤيد أي اتفاق لا يفتح الأسواق», «لن نتفاوض قبل وقف الاستيطان», «بلاده لن تشارك من دون تلبية مطالبها»: a refusal that holds only as long as something is not done; null where what is said is none. */
export function unless(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined || context.actors.byId.get(told.statement.speaker)?.kind === "unnamed") return null;
  const { words } = context.tokens;
  for (let i = told.first; i < told.end - 3; i++) {
    const word = words[i] as ReaderWord;
    if (!WILL_NOT.test(word) || !/^[نيتا]/.test(words[i + 1]?.key ?? "")) continue;
    for (let j = i + 2; j < Math.min(told.end, i + REACH); j++) {
      const { key } = words[j] as ReaderWord;
      if (/^[.؛:]$/.test(key) || (key === "،" && !isUnless(words, j + 1))) break;
      const unless = UNLESS.test(key) || (key === "ما" && words[j + 1]?.key === "لم");
      const ofTalks = TALKING.test(words[i + 1]?.key ?? "") || concernsTalks(context, i, j);
      const ofOwn = /ن$/.test(word.key) && isUnless(words, j) && isOwnAct(context, index, i);
      if ((unless && ofTalks && (word.key !== "لا" || key !== "لا")) || ofOwn)
        return { rule: "unless", kind: "precondition", holder: told.statement.speaker, first: i, end: told.end, statement: index };
    }
  }
  return null;
}

/** «من دون», «بدون», «ما لم», «إلا بعد», «إلا إذا»: what follows must be for it to be done; not «من قبل», «دون سواه», which say by whom. */
export function isUnless(words: readonly (ReaderWord | undefined)[], at: number): boolean {
  const key = words[at]?.key ?? "";
  const next = words[at + 1]?.key ?? "";
  if (key === "من") return next === "دون";
  if (key === "ما") return next === "لم";
  if (key === "الا") return /^(بعد|اذا|ب.+|بشرط|في)$/.test(next);
  return /^(بدون|مالم)$/.test(key) || (key === "دون" && !/^(سواه|سواها|غيره|غيرها)$/.test(next));
}
