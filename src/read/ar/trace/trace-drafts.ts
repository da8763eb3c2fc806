import type { LossReason } from "#model/explanation.ts";
import type { StatementContext } from "../statements/context.ts";
import type { SpeechUse } from "../statements/speech-words.ts";
import type { StatementDraft } from "../statements/statement-draft.ts";

/** The words by which a statement is told: its frame, as in its evidence. */
const frameOf = ({ first, contentFirst }: StatementDraft): { readonly first: number; readonly end: number } => ({
  first,
  end: Math.max(first + 1, contentFirst),
});

/** The words of a draft that lost: its frame, or the word that ascribes where that stands behind what was said. */
const lostWords = (draft: StatementDraft): { readonly first: number; readonly end: number } =>
  draft.contentFirst > draft.at ? frameOf(draft) : { first: draft.at, end: draft.at + 1 };

/** Tells that a draft became no statement, and which one it lost to. */
export function traceDraft({ trace }: StatementContext, draft: StatementDraft, reason: LossReason, by?: StatementDraft): void {
  trace?.({ fact: "statement", told: draft.act, rule: draft.rule, ...lostWords(draft), reason, by: by === undefined ? null : frameOf(by) });
}

/** Tells what other verbs the written word may be than the one that a draft was made of. */
export function traceOtherVerbs({ trace }: StatementContext, draft: StatementDraft, of: SpeechUse, uses: readonly SpeechUse[]): void {
  if (trace === null || uses.length < 2) return;
  const others = new Map(uses.filter((use) => use.form.verb.id !== of.form.verb.id).map((use) => [use.form.verb.id, use]));
  for (const { form } of others.values()) {
    const [act] = form.verb.ways.values();
    if (act !== undefined)
      trace({ fact: "statement", told: act, rule: draft.rule, first: draft.at, end: draft.at + 1, reason: "other-verb", by: frameOf(draft) });
  }
}
