import type { Names } from "../../api/answers.ts";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { useSay } from "../../words/language.tsx";
import type { Placed } from "../layout.ts";
import { markLines } from "./mark-words.ts";

const WIDTH = 300;

/** What is told of the contact that is pointed at. */
export function PlotTip({ placed, width, names }: { readonly placed: Placed; readonly width: number; readonly names: Names }) {
  const say = useSay();
  const [title, when, told] = markLines(placed.mark, names, say);
  const start = Math.min(Math.max(placed.x - WIDTH / 2, 0), Math.max(0, width - WIDTH));
  return (
    <div className="plot-tip" aria-hidden="true" style={{ insetInlineStart: start, insetBlockStart: placed.y + placed.r + 10, inlineSize: WIDTH }}>
      <strong>
        <MarkIcon kind={placed.mark.kind} status={placed.mark.status} disputed={placed.mark.disputed} /> <bdi>{title}</bdi>
      </strong>
      <span>{when}</span>
      <span className="second">{told}</span>
    </div>
  );
}
