import type { LossReason } from "#model/explanation.ts";
import type { Position, Span } from "#model/reading.ts";
import { addresseeOf } from "./addressee.ts";
import { agreed } from "./agreed.ts";
import { byAct } from "./by-act.ts";
import { byCue } from "./by-cue.ts";
import type { PositionContext } from "./context.ts";
import { demandOf } from "./demand-of.ts";
import { dutyOf } from "./duty-of.ts";
import { linkage } from "./linkage.ts";
import { onlyWith } from "./only-with.ts";
import { ownFuture } from "./own-future.ts";
import { refusalTold } from "./refusal-told.ts";
import { threatUnderCondition } from "./threat-under-condition.ts";
import { unless } from "./unless.ts";
import type { PositionDraft } from "./position-draft.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";

/** So many words of two positions are held against each other. */
const COMPARED = 30;

/** Finds the positions of a report, in text order. One position told twice in the same words is one. */
export function findPositions(context: PositionContext): readonly Position[] {
  const drafts: PositionDraft[] = [];
  context.told.forEach((_, index) => {
    const whole = byAct(context, index) ?? threatUnderCondition(context, index) ?? unless(context, index);
    for (const draft of whole === null ? withinWords(context, index) : [whole]) {
      const same = drafts.find((d) => isSame(context, d, draft));
      if (same === undefined) drafts.push(draft);
      else tracePosition(context, draft, "same-position", same);
    }
    if (context.trace !== null && whole !== null) for (const draft of withinWords(context, index)) tracePosition(context, draft, "whole-decides", whole);
  });
  const covered = new Uint8Array(context.tokens.count);
  for (const told of context.told) covered.fill(1, told.first, told.end);
  context.views.forEach((view, sentence) => {
    for (let at = view.first; at < view.end; at++) {
      if (!hasTrait(context.tokens, at, Trigger.position)) continue;
      const refusal = covered[at] === 1 ? null : refusalTold(context, sentence, at);
      if (refusal !== null) drafts.push(refusal);
      const demand = demandOf(context, sentence, at);
      for (const draft of [...agreed(context, sentence, at), ...(demand === null ? [] : [demand])])
        if (!drafts.some((d) => isSame(context, d, draft))) drafts.push(draft);
    }
    for (let at = view.first; at < view.end; at++) {
      if (!hasTrait(context.tokens, at, Trigger.position)) continue;
      const linked = linkage(context, sentence, at);
      if (linked !== null) drafts.push(linked);
    }
  });
  return drafts
    .sort((a, b) => a.first - b.first)
    .map((d, i) => {
      const content = spanOf(context, d.first, d.end);
      return {
        id: `p${i + 1}`,
        kind: d.kind,
        holder: d.holder,
        addressee: addresseeOf(context, d),
        topics: [],
        content,
        counterpart: d.counterpart === undefined ? null : spanOf(context, ...d.counterpart),
        statement: d.statement === null ? null : (context.told[d.statement]?.statement.id ?? null),
        evidence: [content],
        rules: [d.rule],
      };
    });
}

const spanOf = (context: PositionContext, first: number, end: number): Span => ({
  start: context.tokens.start[first] as number,
  end: context.tokens.end[end - 1] as number,
});

/** What words within a statement tell; a demand, threat or condition is told by the whole of it, not again by a word. */
const withinWords = (context: PositionContext, index: number): readonly PositionDraft[] =>
  [dutyOf(context, index), ownFuture(context, index), ...byCue(context, index), onlyWith(context, index)].filter((d) => d !== null);

function tracePosition({ trace }: PositionContext, { kind, rule, first, end }: PositionDraft, reason: LossReason, by: PositionDraft): void {
  trace?.({ fact: "position", told: kind, rule, first, end, reason, by: { first: by.first, end: by.end } });
}

/** One position told twice: of one kind and holder, over the same words or mostly the same words again. */
function isSame(context: PositionContext, a: PositionDraft, b: PositionDraft): boolean {
  if (a.kind !== b.kind || a.holder !== b.holder) return false;
  if (a.first < b.end && b.first < a.end) return true;
  const words = (d: PositionDraft): readonly string[] =>
    context.tokens.words.slice(d.first, Math.min(d.end, d.first + COMPARED)).flatMap((w) => (w.kind === "word" ? [w.split.stem] : []));
  const one = new Set(words(a));
  const other = words(b);
  const shared = other.filter((w) => one.has(w)).length;
  // «لا بد من حل سلمي», later «لا بد من حل سلمي يشارك فيه الجميع»: the shorter is told again within the longer.
  const shorter = Math.min(one.size, other.length);
  return shared * 2 >= Math.max(one.size, other.length) || (shorter >= 4 && shared * 5 >= shorter * 4);
}
