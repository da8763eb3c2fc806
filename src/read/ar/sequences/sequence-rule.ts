import type { SequenceClaim } from "#model/record/sequence-claim.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import type { ToldContext, ToldEvidence } from "../cues/told-context.ts";

/** Reads the claims of one kind in a sentence that names contacts; `mentions` are those of the sentence. */
export type SequenceRule = (context: ToldContext, view: SentenceView, mentions: readonly ToldEvidence[]) => readonly SequenceClaim[];

/** Minutes as days. */
export const inDays = (minutes: number | null): number | null => (minutes === null ? null : minutes / 1440);
