import type { ReaderWord } from "#knowledge/reader-word.ts";
import { concernsTalks } from "./condition-for-talks.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const WILL_NOT = new WordPattern(/^[وف]?(لن|لا)$/);
const UNLESS = /^(قبل|الا|بدون|دون|حتي|لا|يشمل|مالم)$/;
/** «لن نتفاوض قبل» */
const TALKING = /^[نيتا](تفاوض|فاوض|تحاور|حاور|تباحث|وقع)(وا)?$/;
const REACH = 18;

/** «لن تؤيد أي اتفاق لا يفتح الأسواق», «لن نتفاوض قبل وقف الاستيطان»: a refusal that holds only as long as something is not done; null where what is said is none. */
export function unless(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined || context.actors.byId.get(told.statement.speaker)?.kind === "unnamed") return null;
  for (let i = told.first; i < told.end - 3; i++) {
    const word = context.tokens.words[i] as ReaderWord;
    if (!WILL_NOT.test(word) || !/^[نيتا]/.test(context.tokens.words[i + 1]?.key ?? "")) continue;
    for (let j = i + 2; j < Math.min(told.end, i + REACH); j++) {
      const { key } = context.tokens.words[j] as ReaderWord;
      if (/^[.؛،:]$/.test(key)) break;
      const isUnless = UNLESS.test(key) || (key === "ما" && context.tokens.words[j + 1]?.key === "لم");
      if (isUnless && (TALKING.test(context.tokens.words[i + 1]?.key ?? "") || concernsTalks(context, i, j)) && (word.key !== "لا" || key !== "لا"))
        return { rule: "unless", kind: "precondition", holder: told.statement.speaker, first: i, end: told.end, statement: index };
    }
  }
  return null;
}
