import type { Placed } from "../layout.ts";
import type { Colours } from "./colours.ts";
import { drawMark, REACH } from "./draw-mark.ts";

/** More accounts than this are not told apart by a number. */
const MOST_NUMBER = 100;

/** Signs that were drawn once and are copied from then on: thousands are put on the screen in one frame. */
export class Sprites {
  readonly #made = new Map<string, OffscreenCanvas>();
  readonly #colours: Colours;
  /** Pixels of the screen to one of the page. */
  readonly #ratio: number;

  constructor(colours: Colours, ratio: number) {
    this.#colours = colours;
    this.#ratio = ratio;
  }

  /** Puts the sign of a contact on the plot with its middle at x, y. */
  put(ctx: CanvasRenderingContext2D, placed: Placed, x: number, y: number): void {
    const { mark, r, reckoned } = placed;
    const key = `${mark.kind} ${mark.status} ${Math.min(mark.accounts, MOST_NUMBER)} ${mark.disputed} ${reckoned}`;
    let sprite = this.#made.get(key);
    const half = Math.ceil(1.4 * r + REACH);
    if (sprite === undefined) {
      sprite = new OffscreenCanvas(2 * half * this.#ratio, 2 * half * this.#ratio);
      const own = sprite.getContext("2d");
      if (own === null) return;
      own.scale(this.#ratio, this.#ratio);
      own.translate(half, half);
      drawMark(own, placed, this.#colours);
      this.#made.set(key, sprite);
    }
    // Whole pixels keep the edges sharp.
    const snap = (at: number): number => Math.round((at - half) * this.#ratio) / this.#ratio;
    ctx.drawImage(sprite, snap(x), snap(y), 2 * half, 2 * half);
  }
}
