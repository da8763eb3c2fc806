import type { Account } from "#model/record/account.ts";
import type { Anchor } from "#model/record/decision.ts";

/** The account that an anchor names: of its report's, the one whose evidence shares most letters with the anchor's words, the first among equals. Null where none shares any. */
export function findAnchored(anchor: Anchor, accounts: readonly Account[]): Account | null {
  let best: Account | null = null;
  let most = 0;
  for (const account of accounts) {
    const shared = account.evidence.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, anchor.span.end) - Math.max(start, anchor.span.start)), 0);
    // The words that an account begins with are its own; it may share others with its neighbours.
    const begins = account.evidence[0]?.start === anchor.span.start ? 1 : 0;
    if (shared + begins > most) {
      most = shared + begins;
      best = account;
    }
  }
  return best;
}
