import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isComma, REACH, trimEnd, trimStart } from "../scenarios/clause.ts";
import type { ScenarioContext } from "../scenarios/context.ts";

/** «أم كلثوم», «أم درمان», «أم الاعتصامات»: a mother. */
const MOTHER = /^(كلثوم|درمان|قصر|القري|المعارك|القيوين|الشهيد|الدنيا)$/;
/** «أم لا», «أم العكس»: no alternative of its own. */
const NO_OTHER = /^(لا|العكس|ليس|كلا|غير)$/;

/** «أم» between two alternatives. */
export function isOr(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  const next = wordAt(view, at + 1);
  return (
    word !== undefined &&
    /^[أا]م$/.test(word.surface) &&
    view.cover[at - view.first] === 0 &&
    next !== undefined &&
    next.kind !== "mark" &&
    !MOTHER.test(next.key)
  );
}

/** «أم لا؟»: the question names one alternative. */
export const namesNone = (view: SentenceView, at: number): boolean => {
  const after = wordAt(view, at + 2);
  return NO_OTHER.test(wordAt(view, at + 1)?.key ?? "") && (after === undefined || after.kind === "mark" || wordAt(view, at + 1)?.key === "لا");
};

/** Where a question that begins at `first` ends: before its mark; without one, before the comma behind its last alternative. */
export function questionEnd(view: SentenceView, first: number, lastOr: number): number {
  const limit = Math.min(view.end, first + REACH);
  for (let i = first; i < limit; i++) if (wordAt(view, i)?.key === "؟") return i;
  for (let i = lastOr + 1; i < limit; i++) if (isComma(wordAt(view, i)) || /^[؛.]$/.test(wordAt(view, i)?.key ?? "")) return i;
  return limit;
}

/** All «أم» of a question from `first` on, before its mark. */
export function orsFrom(view: SentenceView, first: number): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < Math.min(view.end, first + REACH); i++) {
    if (wordAt(view, i)?.key === "؟") break;
    if (isOr(view, i)) found.push(i);
  }
  return found;
}

/** The alternatives between `first` and `end`, parted at `ors`; «أم أن» drops its أن. Null where one is empty or names nothing. */
export function partedAt(
  context: ScenarioContext,
  view: SentenceView,
  first: number,
  end: number,
  ors: readonly number[],
): readonly (readonly [number, number])[] | null {
  if (ors.length === 0 || ors.some((o) => namesNone(view, o))) return null;
  const starts = [first, ...ors.map((o) => o + 1)];
  const parts = starts.map((start, i) => {
    const last = trimEnd(context, view, start, ors[i] ?? end);
    let from = trimStart(context, view, start, last);
    if (wordAt(view, from)?.key === "ان") from++;
    if (/^(هل|ما|اذا)$/.test(wordAt(view, from)?.key ?? "") && i > 0) from++;
    return [from, last] as const;
  });
  return parts.every(([a, b]) => b > a) ? parts : null;
}
