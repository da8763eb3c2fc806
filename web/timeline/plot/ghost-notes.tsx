import { Link } from "@tanstack/react-router";
import type { GapView } from "../../api/answers.ts";
import { useSay, type Say } from "../../words/language.tsx";
import type { GhostSpot } from "../ghost-rows.ts";
import { GAP_ROW, type Layout } from "../layout.ts";

/** Wide enough for a word or two; a sentence needs so much for each letter, and for the signs beside it. */
const WORD_ROOM = 110;
const LETTER = 6;
const SIGNS = 60;

const shortWords = ({ kind, missing, claim }: GapView, say: Say): string =>
  kind === "count" && missing !== null && claim.n !== null ? say("ghost.missing", { n: missing, of: claim.n }) : say(`gap.${kind}`);

/** What the broken signs mean: the sentence where there is room, else a word; pointing tells all of it, pressing leads to the contact that claims it. */
export function GhostNotes({ ghosts, layout }: { readonly ghosts: readonly GhostSpot[]; readonly layout: Layout }) {
  const say = useSay();
  return ghosts.map(({ ghost: { gap, lane }, start, end, row, crowded }) => {
    const y = layout.lanes[lane]?.gapY;
    if (y === undefined) return null;
    const sentence = gap.sentence[say.lang];
    const room = end - start;
    const shown = crowded || room < WORD_ROOM ? "" : room < sentence.length * LETTER + SIGNS ? shortWords(gap, say) : sentence;
    return (
      <Link
        key={gap.id}
        to="/contacts/$id"
        params={{ id: gap.contact }}
        hash={`gap-${gap.id}`}
        className="ghost-note"
        aria-label={shown === "" || shown === sentence ? sentence : `${shown}${say("list.comma")}${sentence}`}
        style={{ insetInlineStart: start, insetBlockStart: y + row * GAP_ROW - GAP_ROW / 2, inlineSize: room }}
      >
        {shown === "" ? null : <span className="ghost-text">{shown}</span>}
        <span className={start > layout.width / 2 ? "ghost-tip late" : "ghost-tip"} aria-hidden="true">
          {sentence}
        </span>
      </Link>
    );
  });
}
