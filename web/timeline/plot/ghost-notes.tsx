import { Link } from "@tanstack/react-router";
import { useSay } from "../../words/language.tsx";
import type { Ghost } from "../ghosts.ts";
import { xOf, type Layout } from "../layout.ts";
import type { Window } from "../window.ts";

/** The sentences of what the record lacks, beside the broken signs. */
export function GhostNotes({
  ghosts,
  layout,
  window,
  width,
}: {
  readonly ghosts: readonly Ghost[];
  readonly layout: Layout;
  readonly window: Window;
  readonly width: number;
}) {
  const say = useSay();
  return ghosts.map(({ gap, lane, from, to }) => {
    const y = layout.lanes[lane]?.gapY;
    if (y === undefined || to < window.from || from > window.to || width === 0) return null;
    const start = Math.max(xOf(from, window, width), 0);
    const end = Math.min(Math.max(xOf(to, window, width), start + 24), width);
    return (
      <Link
        key={gap.id}
        to="/contacts/$id"
        params={{ id: gap.contact }}
        hash={`gap-${gap.id}`}
        className="ghost-note"
        title={gap.sentence[say.lang]}
        style={{ insetInlineStart: start, insetBlockStart: y - 11, inlineSize: end - start }}
      >
        <span className="ghost-text">{gap.sentence[say.lang]}</span>
      </Link>
    );
  });
}
