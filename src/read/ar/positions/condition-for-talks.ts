import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { PositionContext } from "./context.ts";
import { WordPattern } from "../word-pattern.ts";

/** Behind «أي» or before «إلا» an obligation is a condition for talks. */
const TALKS = /^(ال)?(مفاوضات|محادثات|اتفاق|اتفاقيه|حوار|سلام|تسويه|اجتماع|لقاء|حل|تفاوض|مباحثات|قمه|اقاله|امر)$/;
const OBLIGES = /^(يجب|ينبغي|يتعين|يتطلب|تتطلب|يستلزم|تستلزم)$/;
/** «أي اجتماع يتطلب إعدادا» */
export const REQUIRES = new WordPattern(/^(يتطلب|تتطلب|يستلزم|تستلزم)$/);

/** Whether talks or an agreement are named in [first, at). */
export function concernsTalks(context: PositionContext, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (TALKS.test((context.tokens.words[i] as ReaderWord).key)) return true;
  return false;
}

/** Whether what is said in [first, end) is an obligation of talks or agreements: a condition for them. */
export const isCondition = (context: PositionContext, first: number, end: number): boolean => {
  for (let i = first; i < Math.min(end, first + 14); i++) {
    const { key } = context.tokens.words[i] as ReaderWord;
    if (OBLIGES.test(key)) return concernsTalks(context, first, i) && [0, 1, 2, 3].some((d) => context.tokens.words[first + d]?.key === "اي");
  }
  return false;
};
