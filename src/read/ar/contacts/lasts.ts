import { WordPattern } from "../word-pattern.ts";

/** Words before or behind which it is told how long a contact lasted. */
export const LASTS = new WordPattern(
  /^[وف]?(استمر|استمرت|استغرق|استغرقت|دام|دامت|امتد|امتدت|لمده|طوال|طيله|مدي|مده|تستمر|يستمر|تستغرق|يستغرق|مدته|مدتها|لنحو|قرابه)$/,
);
