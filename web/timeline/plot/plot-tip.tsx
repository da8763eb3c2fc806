import type { ReactNode } from "react";
import type { Names } from "../../api/answers.ts";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { useSay } from "../../words/language.tsx";
import type { Placed } from "../layout.ts";
import { middleSeen } from "../walk.ts";
import { markLines } from "./mark-words.ts";

const WIDTH = 300;

interface TipProps {
  readonly placed: Placed;
  readonly width: number;
  readonly names: Names;
  /** A way on from here, for fingers. */
  readonly children: ReactNode;
}

/** What is told of the contact that is pointed at. */
export function PlotTip({ placed, width, names, children }: TipProps) {
  const say = useSay();
  const [title, when, told] = markLines(placed.mark, names, say);
  const own = Math.min(WIDTH, width);
  const start = Math.min(Math.max(middleSeen(placed) - own / 2, 0), width - own);
  return (
    <div
      className={children === null ? "plot-tip" : "plot-tip pressed"}
      aria-hidden="true"
      style={{ insetInlineStart: start, insetBlockStart: placed.y + placed.r + 10, inlineSize: own }}
    >
      <strong>
        <MarkIcon kind={placed.mark.kind} status={placed.mark.status} disputed={placed.mark.disputed} /> <bdi>{title}</bdi>
      </strong>
      <span>{when}</span>
      <span className="second">{told}</span>
      {children}
    </div>
  );
}
