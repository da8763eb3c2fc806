import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** How far before a verb «أول رئيس أمريكي» may begin. */
const FIRST_REACH = 4;

/** «قد يلتقي», «لو التقى», «إذا اجتمعت»: what may be or would be is told of nobody. */
export const isSupposed = (view: SentenceView, at: number, use: VerbUse): boolean => {
  const before = wordAt(view, at - 1)?.key ?? "";
  return /^[وف]?(لو|اذا|ان)$/.test(before) && use.verb.tense === "past"
    ? before !== "ان" && !/^(ما|لا)$/.test(wordAt(view, at - 2)?.key ?? "")
    : /^[وف]?(قد|ربما)$/.test(before) && use.verb.tense === "present";
};

/** «هو أول رئيس أمريكي يزور كينيا»: what sort of visitor he is; the visit itself is told elsewhere. */
export const isFirstEver = (view: SentenceView, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(view.first, at - FIRST_REACH); i--) {
    const { key } = wordAt(view, i) as ReaderWord;
    // «آل ثاني» is a name.
    if (/^[وفبك]?(اول|ثاني|ثالث|اخر|ارفع|اكبر)$/.test(key) && wordAt(view, i - 1)?.key !== "ال")
      return !/^مره$/.test(wordAt(view, i + 1)?.key ?? "") && i + 1 < at;
    if (view.cover[i - view.first] === 2 || /^[،.؛:]$/.test(key)) return false;
  }
  return false;
};
