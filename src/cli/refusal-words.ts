import type { GatherRefusal } from "#gather/refusals/any.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { reasonWords } from "#pipeline/refusals/reason-words.ts";
import { whereWords } from "./digest/where.ts";
import type { Say } from "./messages/say.ts";

/** "refused: reports.jsonl, line 3: broken JSON at column 12". */
export function refusalWords(refusal: GatherRefusal | ReadingFailed, say: Say): string {
  return say("refused", { where: whereWords(refusal.origin, say), reason: reasonWords(refusal, say) });
}
