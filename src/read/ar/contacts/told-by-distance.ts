import { type SentenceView, wordAt } from "./sentence-view.ts";

const FROM = /^(من|علي|عن)$/;
/** «من لقاء», «على عقد آخر لقاء»: so many words may stand before the noun. */
const REACH = 3;

/** «بعد نحو أسبوعين من لقاء سابق», «قبل ساعات من لقائه», «بعد مكالمتهما بيومين»: the noun at `at` names a contact only to place another one beside it. */
export function isToldByDistance(view: SentenceView, at: number): boolean {
  const behind = view.times.find((t) => t.first > at && t.first <= at + REACH + 1 && t.kind === "duration");
  if (behind !== undefined && wordAt(view, behind.first)?.split.particle === "ب" && /^[وف]?(بعد|قبل|عقب)$/.test(wordAt(view, at - 1)?.key ?? "")) return true;
  return view.times.some(
    (t) =>
      t.kind === "duration" &&
      (t.offset === "after" || t.offset === "before") &&
      t.end < at &&
      at - t.end <= REACH &&
      view.tokens.words.slice(t.end, at).some((w) => FROM.test(w.key)),
  );
}
