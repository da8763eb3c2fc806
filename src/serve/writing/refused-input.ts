import type { GatherRefusal } from "#gather/refusals/any.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { refusalsAr } from "#pipeline/refusals/ar.ts";
import { refusalsEn } from "#pipeline/refusals/en.ts";
import { reasonWords } from "#pipeline/refusals/reason-words.ts";
import { sayer } from "#text/wording/say.ts";
import type { RefusedInput } from "../contract/jobs.ts";

type Key = keyof typeof refusalsEn;
const AR = sayer<Key>("ar", refusalsAr);
const EN = sayer<Key>("en", refusalsEn);

/** A refusal as the API tells it. */
export const refusedInput = (refusal: GatherRefusal | ReadingFailed): RefusedInput => ({
  input: refusal.origin.input,
  line: refusal.origin.line,
  reason: refusal.reason,
  message: { ar: reasonWords(refusal, AR), en: reasonWords(refusal, EN) },
});
