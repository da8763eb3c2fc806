import { kindPath, STATUS_LOOKS } from "../../parts/mark-shapes.ts";
import type { Placed } from "../layout.ts";
import type { Colours } from "./colours.ts";

/** What is drawn on. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Outlines are made once for each kind and size. */
const paths = new Map<string, Path2D>();
function pathOf(key: string, svg: () => string): Path2D {
  let path = paths.get(key);
  if (path === undefined) {
    path = new Path2D(svg());
    paths.set(key, path);
  }
  return path;
}

const LINE = 1.6;
const RING = 2;
const RING_GAP = 3.5;
/** So far from its middle a sign reaches beyond `r`. */
export const REACH = 6;
const DASH = [2.6, 2.2];
/** A number inside needs so much room. */
const LEAST_R_FOR_NUMBER = 7;

/** Draws the sign of a contact with its middle at 0, 0; pale where nobody told its day. */
export function drawMark(ctx: Context, { mark, r, reckoned }: Pick<Placed, "mark" | "r" | "reckoned">, colours: Colours): void {
  if (mark.disputed) ring(ctx, r, colours);
  const ink = reckoned ? colours.pale : colours.ink;
  ctx.strokeStyle = ink;
  ctx.fillStyle = ink;
  ctx.lineWidth = LINE;
  const look = STATUS_LOOKS[mark.status];
  const outline = pathOf(`${mark.kind} ${r}`, () => kindPath(mark.kind, r));
  if (look.fill === "full") ctx.fill(outline);
  else {
    ctx.fillStyle = colours.surface;
    ctx.fill(outline);
    ctx.fillStyle = ink;
  }
  if (look.fill === "half") {
    ctx.save();
    ctx.clip(outline);
    ctx.fillRect(0, -2 * r, 2 * r, 4 * r);
    ctx.restore();
  }
  ctx.setLineDash(look.dashed ? DASH : []);
  ctx.stroke(outline);
  ctx.setLineDash([]);
  const inside = look.inside(r);
  if (inside !== "") ctx.stroke(pathOf(`${mark.status} ${r}`, () => inside));
  else if (mark.accounts > 1 && r >= LEAST_R_FOR_NUMBER) number(ctx, mark.accounts, look.fill === "full" ? colours.surface : ink, colours);
}

function ring(ctx: Context, r: number, colours: Colours): void {
  ctx.strokeStyle = colours.accent;
  ctx.lineWidth = RING;
  ctx.beginPath();
  ctx.arc(0, 0, r + RING_GAP, 0, 2 * Math.PI);
  ctx.stroke();
}

function number(ctx: Context, n: number, colour: string, colours: Colours): void {
  ctx.fillStyle = colour;
  ctx.font = `600 10px ${colours.font}`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.fillText(n > 99 ? "+" : String(n), 0, 0.5);
}
