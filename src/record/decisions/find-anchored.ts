import type { Span } from "#model/span.ts";

/**
 * Of accounts or facts of one report the one that the words of an anchor name: the one whose evidence shares most letters with them, the first among equals. Null where none shares any.
 */
export function findAnchored<T extends { readonly evidence: readonly Span[] }>({ span: words }: { readonly span: Span }, among: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const one of among) {
    const shared = one.evidence.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, words.end) - Math.max(start, words.start)), 0);
    // The words that it begins with are its own; it may share others with its neighbours. Of two that begin alike, just these words are those of the one that ends with them.
    const [first] = one.evidence;
    const own = first?.start !== words.start ? 0 : first.end === words.end ? 2 : 1;
    if (shared + own > most) {
      most = shared + own;
      best = one;
    }
  }
  return best;
}
