import type { Destination } from "./candidate.ts";
import { endsClause, looseWords, type SentenceView, wordAt } from "./sentence-view.ts";

/** Loose words between a visit and the place it goes to («زيارة رسمية قصيرة إلى»). */
const GAP = 6;

const REGION = /^(محافظه|مدينه|عاصمه|منطقه|مقاطعه|ولايه|جزيره|قطاع|بلده|قريه|اقليم)$/;

/** The place that a visit named or told at `at` goes to: «إلى موسكو», «لموريتانيا», «زيارة واشنطن», «بالدوحة». null where none is near. */
export function destinationAfter(view: SentenceView, at: number): Destination | null {
  let cursor = at + 1;
  // «للعاصمة الروسية», «إلى العاصمة السعودية»
  for (let i = at + 1; i < Math.min(view.end - 1, at + 7); i++) {
    const next = wordAt(view, i + 1);
    if (
      /^(ال|لل|بال)عاصمه$/.test(wordAt(view, i)?.key ?? "") &&
      next?.nisba?.split.article === true &&
      !view.references.some((r) => r.first <= i && r.end > i + 2 && r.place !== null)
    )
      return { name: `العاصمة ${next.surface}`, country: next.nisba.nisbas[0]?.state ?? null, words: { first: i, end: i + 2 } };
  }
  for (const reference of view.references) {
    if (reference.first <= at) continue;
    if (looseWords(view, cursor, reference.first) > GAP || stops(view, cursor, reference.first)) return null;
    const state = reference.mention.entity?.kind === "state" && !reference.inner;
    const links =
      reference.preposition === "الي" ||
      reference.preposition === "في" ||
      reference.particle === "ل" ||
      reference.particle === "ب" ||
      reference.first === at + 1 ||
      // «زيارة محافظة عدن»
      (reference.first === at + 2 && REGION.test(wordAt(view, at + 1)?.key ?? ""));
    if ((reference.place !== null || state) && links) {
      const { name, country } = reference.place ?? { name: reference.mention.entity?.ar ?? "", country: reference.mention.entity?.id ?? null };
      return { name, country, words: { first: reference.first, end: reference.end } };
    }
    cursor = Math.max(cursor, reference.end);
  }
  return null;
}

function stops(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (endsClause(view, i)) return true;
  }
  return false;
}
