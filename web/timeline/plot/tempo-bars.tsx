import { useMemo } from "react";
import { dayNumberWords, monthWords } from "../../words/dates.ts";
import { useSay } from "../../words/language.tsx";
import { xOf } from "../layout.ts";
import type { Tempo } from "../tempo.ts";
import { ticksOf } from "../ticks.ts";
import type { Window } from "../window.ts";
import { Axis } from "./axis.tsx";

/** Room above the highest bar, in pixels. */
const ABOVE = 8;

interface Over {
  readonly tempo: Tempo;
  readonly whole: Window;
  readonly width: number;
  readonly height: number;
}

/** A bar for each week (or month) with any contact: held ones full, others in outline. */
export function TempoBars({ tempo, whole, width, height }: Over) {
  const say = useSay();
  return (
    <svg width={width} height={height} aria-hidden="true" className="tempo-bars">
      {tempo.beats.map((beat) => {
        const from = xOf(beat.from, whole, width);
        const to = xOf(beat.to, whole, width);
        const held = (beat.held / tempo.most) * (height - ABOVE);
        const others = (beat.others / tempo.most) * (height - ABOVE);
        const x = say.lang === "ar" ? width - to : from;
        const w = Math.max(1.5, to - from - 1.5);
        return beat.held + beat.others === 0 ? null : (
          <g key={beat.from}>
            <title>
              {say("tempo.beat", {
                when: tempo.unit === "week" ? dayNumberWords(beat.from, say) : monthWords(beat.from, say, true),
                n: beat.held + beat.others,
              })}
            </title>
            <rect x={x} y={height - held} width={w} height={held} className="tempo-held" />
            <rect x={x} y={height - held - others} width={w} height={others} className="tempo-others" />
          </g>
        );
      })}
    </svg>
  );
}

/** The days below. */
export function TempoAxis({ whole, width }: Pick<Over, "whole" | "width">) {
  const ticks = useMemo(() => ticksOf(whole, width), [whole, width]);
  return <Axis ticks={ticks} window={whole} width={width} />;
}
