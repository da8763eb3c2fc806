import type { Page } from "./page.ts";

/** Where some words stand and what else is to be known of them, behind them in brackets: "(line 3; Ceasefire)". */
export const notes = (words: readonly string[], { say, paint }: Page): string => paint.faint(`(${words.filter((w) => w !== "").join(say("list.semicolon"))})`);
