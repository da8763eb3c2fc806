import type { StatementContext } from "./context.ts";

/** Whether quotation marks hold at least half of the words in [first, end). */
export function isDirect(context: StatementContext, first: number, end: number): boolean {
  let words = 0;
  let quoted = 0;
  for (let i = first; i < end; i++) {
    const kind = context.tokens.words[i]?.kind;
    if (kind !== "word" && kind !== "number") continue;
    words++;
    if (context.quoted[i] === 1) quoted++;
  }
  return words > 0 && quoted * 2 >= words;
}
