import { useLayoutEffect, useRef, type RefObject } from "react";
import { usePrinting } from "../../parts/use-printing.ts";
import { coloursOf } from "../canvas/colours.ts";
import { drawPlot, type Drawing } from "../canvas/draw-plot.ts";
import { Sprites } from "../canvas/sprites.ts";

/** Paper is finer than most screens. */
const PAPER_RATIO = 3;

type Drawn = Omit<Drawing, "colours" | "sprites">;

/** Draws the plot with the next frame; on paper at once, since what is there is printed. `looks` changes with the scheme and the letters. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, looks: string, drawn: Drawn): void {
  const isPrinting = usePrinting();
  const paints = useRef<(Pick<Drawing, "colours" | "sprites"> & { readonly of: string }) | null>(null);
  const { layout, ghosts, ticks, window, width, mirrored, labelOf } = drawn;
  useLayoutEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext("2d") ?? null;
    if (element === null || ctx === null || width === 0) return;
    const draw = (): void => {
      const ratio = isPrinting ? PAPER_RATIO : globalThis.devicePixelRatio || 1;
      // Colours and signs are made anew only where the scheme or the screen changed.
      const of = `${looks} ${ratio} ${isPrinting}`;
      if (paints.current?.of !== of) {
        const colours = coloursOf(element);
        paints.current = { of, colours, sprites: new Sprites(colours, ratio) };
      }
      element.width = Math.round(width * ratio);
      element.height = Math.round(layout.height * ratio);
      ctx.scale(ratio, ratio);
      drawPlot(ctx, { layout, ghosts, ticks, window, width, mirrored, labelOf, ...paints.current });
    };
    if (isPrinting) {
      draw();
      return;
    }
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [canvas, layout, ghosts, ticks, window, width, mirrored, labelOf, looks, isPrinting]);
}
