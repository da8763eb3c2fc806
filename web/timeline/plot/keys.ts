import type { Placed } from "../layout.ts";
import { walk, type Step } from "../walk.ts";
import { middleOf, shift, type Window, zoom } from "../window.ts";

/** What a key asks for in the plot. */
export type Asked = { readonly choose: Placed | null } | { readonly window: Window } | { readonly open: string };

/** The plot as a key finds it. */
export interface Keyed {
  readonly placed: readonly Placed[];
  readonly chosen: string | null;
  readonly window: Window;
  readonly whole: Window;
  readonly mirrored: boolean;
  /** The day at a place of the plot. */
  readonly dayAt: (x: number) => number;
}

const NEARER = 1 / 1.5;
/** A key moves the window by this part of it. */
const SHIFT = 0.25;

function stepOf(key: string, mirrored: boolean): Step | undefined {
  const steps: Readonly<Record<string, Step>> = {
    ArrowLeft: mirrored ? "later" : "earlier",
    ArrowRight: mirrored ? "earlier" : "later",
    ArrowUp: "up",
    ArrowDown: "down",
    Home: "oldest",
    End: "newest",
  };
  return steps[key];
}

/** Null where the key means nothing here. Zooming keeps the chosen contact where it is, else the middle. */
export function askedBy(key: string, { placed, chosen, window, whole, mirrored, dayAt }: Keyed): Asked | null {
  const step = stepOf(key, mirrored);
  if (step !== undefined) return { choose: walk(placed, chosen, step) };
  const here = placed.find(({ mark, signed }) => signed && mark.id === chosen);
  const at = here === undefined ? middleOf(window) : dayAt(here.x);
  const by = (window.to - window.from) * SHIFT;
  switch (key) {
    case "Enter":
      return chosen === null ? null : { open: chosen };
    case "+":
    case "=":
      return { window: zoom(window, NEARER, at, whole) };
    case "-":
      return { window: zoom(window, 1 / NEARER, at, whole) };
    case "PageUp":
      return { window: shift(window, -by, whole) };
    case "PageDown":
      return { window: shift(window, by, whole) };
    case "0":
      return { window: whole };
    default:
      return null;
  }
}
