import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSay } from "../../words/language.tsx";
import type { GhostNote } from "../ghost-note.ts";
import { GAP_ROW, type Layout } from "../layout.ts";
import { ghostSentence } from "./ghost-words.ts";

/** What the broken signs mean, as far as there is room; pointing tells all of it, pressing leads to the contact that claims it. */
export function GhostNotes({ notes, layout }: { readonly notes: readonly GhostNote[]; readonly layout: Layout }) {
  const say = useSay();
  // One tip is enough for hundreds of notes, which move with every frame.
  const [pointed, setPointed] = useState<string | null>(null);
  const leave = (): void => setPointed(null);
  return notes.map(({ spot: { ghost, start, end, row }, text, at }) => {
    const [gap] = ghost.gaps;
    const y = layout.lanes[ghost.lane]?.gapY;
    if (y === undefined) return null;
    const sentence = ghostSentence(ghost, say);
    return (
      <Link
        key={gap.id}
        to="/contacts/$id"
        params={{ id: gap.contact }}
        hash={`gap-${gap.id}`}
        className="ghost-note"
        aria-label={text === "" || text === sentence ? sentence : `${text}${say("list.comma")}${sentence}`}
        onPointerEnter={() => setPointed(gap.id)}
        onPointerLeave={leave}
        onFocus={() => setPointed(gap.id)}
        onBlur={leave}
        style={{ insetInlineStart: start, insetBlockStart: y + row * GAP_ROW - GAP_ROW / 2, inlineSize: end - start }}
      >
        {text === "" ? null : (
          <span className="ghost-place" style={{ insetInlineStart: at - start }}>
            <span className="ghost-text">{text}</span>
          </span>
        )}
        {pointed === gap.id ? (
          <span className={start > layout.width / 2 ? "ghost-tip late" : "ghost-tip"} aria-hidden="true">
            {sentence}
          </span>
        ) : null}
      </Link>
    );
  });
}
