import { useMemo, type RefObject } from "react";
import type { Mark } from "../../api/answers.ts";
import { labelFont } from "../canvas/draw-plot.ts";

/** A longer label is cut. */
const MOST_LABEL = 190;
/** Letters and lines of the name of a lane, and what stands above, below and beside it: as `timeline.css` has them, where the screen is wide and where it is narrow. */
const WIDE_NAME = { letters: 13, line: 18, around: 12, beside: 62 };
const NARROW_NAME = { letters: 11.5, line: 14, around: 10, beside: 30 };
const NARROW = 100;
/** Names are measured at this size. */
const NAME_UNIT = 12;
/** Words do not fill their lines. */
const RAGGED = 1.25;

/** How much room words need in the plot, in pixels. */
export interface Room {
  readonly labelWidth: (mark: Mark) => number;
  readonly nameHeight: (name: string, lanesWidth: number) => number;
}

/** Measures words once each; `looks` changes where the letters do. */
export function useRoom(element: RefObject<HTMLElement | null>, looks: string, labelOf: (mark: Mark) => string): Room {
  return useMemo(() => {
    const ctx = new OffscreenCanvas(1, 1).getContext("2d");
    const known = new Map<string, number>();
    let family: string | null = null;
    const widthOf = (font: (family: string) => string, text: string): number => {
      const width = known.get(text);
      if (width !== undefined) return width;
      family ??= element.current === null ? null : getComputedStyle(element.current).fontFamily;
      if (ctx === null || family === null) return 0;
      ctx.font = font(family);
      const measured = ctx.measureText(text).width;
      known.set(text, measured);
      return measured;
    };
    return {
      labelWidth: (mark) => Math.min(MOST_LABEL, Math.ceil(widthOf(labelFont, labelOf(mark)))),
      nameHeight: (name, lanesWidth) => {
        const { letters, line, around, beside } = lanesWidth < NARROW ? NARROW_NAME : WIDE_NAME;
        const width = (RAGGED * letters * widthOf((own) => `600 ${NAME_UNIT}px ${own}`, `${name} `)) / NAME_UNIT;
        return Math.ceil(width / Math.max(letters, lanesWidth - beside)) * line + around;
      },
    };
  }, [element, looks, labelOf]);
}
