import type { Position } from "#model/reading.ts";
import { agreed } from "./agreed.ts";
import { byAct } from "./by-act.ts";
import { byCue } from "./by-cue.ts";
import type { PositionContext } from "./context.ts";
import { ownFuture } from "./own-future.ts";
import { refusalTold } from "./refusal-told.ts";
import type { PositionDraft } from "./position-draft.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";

/** So many words of two positions are held against each other. */
const COMPARED = 30;

/** Finds the positions of a report, in text order. One position told twice in the same words is one. */
export function findPositions(context: PositionContext): readonly Position[] {
  const drafts: PositionDraft[] = [];
  context.told.forEach((_, index) => {
    const act = byAct(context, index);
    const own = act === null ? ownFuture(context, index) : null;
    const found = [...(act === null ? [] : [act]), ...(own === null ? [] : [own]), ...(act === null ? byCue(context, index) : [])];
    for (const draft of found) if (!drafts.some((d) => isSame(context, d, draft))) drafts.push(draft);
  });
  const covered = new Uint8Array(context.tokens.count);
  for (const told of context.told) covered.fill(1, told.first, told.end);
  context.views.forEach((view, sentence) => {
    for (let at = view.first; at < view.end; at++) {
      if (covered[at] === 1 || !hasTrait(context.tokens, at, Trigger.position)) continue;
      const refusal = refusalTold(context, sentence, at);
      if (refusal !== null) drafts.push(refusal);
      drafts.push(...agreed(context, sentence, at));
    }
  });
  const { tokens } = context;
  return drafts
    .sort((a, b) => a.first - b.first)
    .map((d, i) => {
      const content = { start: tokens.start[d.first] as number, end: tokens.end[d.end - 1] as number };
      return {
        id: `p${i + 1}`,
        kind: d.kind,
        holder: d.holder,
        addressee: null,
        topics: [],
        content,
        counterpart: null,
        statement: d.statement === null ? null : (context.told[d.statement]?.statement.id ?? null),
        evidence: [content],
        rules: [d.rule],
      };
    });
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
  return shared * 2 >= Math.max(one.size, other.length);
}
