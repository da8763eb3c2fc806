import type { FactKind, LossReason } from "#model/explanation.ts";

/** A draft that did not become a fact of its own, while the report is read. Token ranges; `end` is exclusive. */
export interface LostDraft {
  readonly fact: FactKind;
  readonly told: string;
  readonly rule: string;
  readonly first: number;
  readonly end: number;
  readonly reason: LossReason;
  /** The draft that won, or null. */
  readonly by: { readonly first: number; readonly end: number } | null;
}

/** Is told of every draft that is dropped; null in normal reading, which then does nothing for it. */
export type Trace = ((lost: LostDraft) => void) | null;
