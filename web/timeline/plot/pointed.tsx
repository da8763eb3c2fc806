import { Link } from "@tanstack/react-router";
import type { Names } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import type { Placed } from "../layout.ts";
import { middleSeen } from "../walk.ts";
import { PlotTip } from "./plot-tip.tsx";

/** Around a sign. */
const AROUND = 6;

interface PointedProps {
  readonly placed: Placed;
  readonly width: number;
  readonly names: Names;
  /** By a finger: the tip stays, and leads on. */
  readonly touched: boolean;
}

/** The contact that is pointed at: a frame around it, which is a link like any other (also into a new tab), and what is told of it. */
export function Pointed({ placed, width, names, touched }: PointedProps) {
  const say = useSay();
  const { mark, y, r } = placed;
  const half = r + AROUND;
  return (
    <>
      <Link
        to="/contacts/$id"
        params={{ id: mark.id }}
        className="plot-frame"
        tabIndex={-1}
        aria-hidden="true"
        draggable={false}
        style={{ insetInlineStart: middleSeen(placed) - half, insetBlockStart: y - half, inlineSize: 2 * half, blockSize: 2 * half }}
      />
      <PlotTip placed={placed} width={width} names={names}>
        {touched ? (
          <Link to="/contacts/$id" params={{ id: mark.id }} className="button small" tabIndex={-1}>
            {say("plot.open")}
          </Link>
        ) : null}
      </PlotTip>
    </>
  );
}
