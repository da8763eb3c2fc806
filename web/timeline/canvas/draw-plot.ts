import type { Mark } from "../../api/answers.ts";
import type { GhostNote } from "../ghost-note.ts";
import { GAP_ROW, xOf, type Layout, type Placed } from "../layout.ts";
import type { Tick } from "../ticks.ts";
import type { Window } from "../window.ts";
import type { Colours } from "./colours.ts";
import type { Sprites } from "./sprites.ts";

export interface Drawing {
  readonly layout: Layout;
  readonly ghosts: readonly GhostNote[];
  readonly ticks: readonly Tick[];
  readonly window: Window;
  readonly width: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly colours: Colours;
  readonly sprites: Sprites;
  /** What stands beside a sign, where there is room. */
  readonly labelOf: (mark: Mark) => string;
}

const BAR = 8;
/** A line over days that were reckoned has caps of this height where it begins and ends. */
const CAP = 10;
const STROKE = 1.6;
const DASH = [3, 3];
const GHOST_R = 5;

/** Draws the whole plot. The context is scaled to the pixels of the screen and empty. */
export function drawPlot(ctx: CanvasRenderingContext2D, drawing: Drawing): void {
  const { layout, width, mirrored } = drawing;
  const screen = (x: number): number => (mirrored ? width - x : x);
  grid(ctx, drawing, screen);
  for (const ghost of drawing.ghosts) drawGhost(ctx, ghost, drawing, screen);
  for (const placed of layout.placed) if (placed.bar !== null) drawBar(ctx, placed, drawing, screen);
  labels(ctx, drawing, screen);
  strokes(ctx, drawing, screen);
  for (const placed of layout.placed) if (!placed.crowded && placed.signed) drawing.sprites.put(ctx, placed, screen(placed.x), placed.y);
}

type Screen = (x: number) => number;

function grid(ctx: CanvasRenderingContext2D, { layout, ticks, window, width, colours }: Drawing, screen: Screen): void {
  ctx.lineWidth = 1;
  for (const { day, major } of ticks) {
    const x = Math.round(screen(xOf(day, window, width))) + 0.5;
    ctx.strokeStyle = major ? colours.ghost : colours.line;
    line(ctx, x, 0, x, layout.height);
  }
  ctx.strokeStyle = colours.line;
  for (const { top, height } of layout.lanes) line(ctx, 0, top + height - 0.5, width, top + height - 0.5);
}

function line(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

/** The days on which a contact may lie: a pale bar over a month or a range that is told, a thin line with caps over days that were reckoned. What goes on outside has no end here. */
function drawBar(ctx: CanvasRenderingContext2D, { bar, y, reckoned }: Placed, { colours }: Drawing, screen: Screen): void {
  if (bar === null) return;
  const from = screen(bar.from);
  const to = screen(bar.to);
  if (reckoned) {
    ctx.strokeStyle = colours.pale;
    ctx.lineWidth = STROKE;
    line(ctx, from, y, to, y);
    if (bar.begins) line(ctx, from, y - CAP / 2, from, y + CAP / 2);
    if (bar.ends) line(ctx, to, y - CAP / 2, to, y + CAP / 2);
    return;
  }
  const [first, last] = [bar.begins ? BAR / 2 : 0, bar.ends ? BAR / 2 : 0];
  const [start, end] = from <= to ? [first, last] : [last, first];
  ctx.globalAlpha = 0.28;
  ctx.fillStyle = colours.ink;
  ctx.beginPath();
  ctx.roundRect(Math.min(from, to), y - BAR / 2, Math.abs(to - from), BAR, [start, end, end, start]);
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** What lacks: a broken line over the time, and broken rings for what lacks. */
function drawGhost(ctx: CanvasRenderingContext2D, { spot: { ghost, start, end, row }, signs }: GhostNote, { layout, colours }: Drawing, screen: Screen): void {
  const first = layout.lanes[ghost.lane]?.gapY;
  if (first === undefined) return;
  const y = first + row * GAP_ROW;
  ctx.strokeStyle = colours.second;
  ctx.lineWidth = 1.2;
  ctx.setLineDash(DASH);
  line(ctx, screen(start), y, screen(end), y);
  for (const x of signs) {
    ctx.fillStyle = colours.surface;
    ctx.beginPath();
    ctx.arc(screen(x), y, GHOST_R, 0, 2 * Math.PI);
    ctx.fill();
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** Contacts that are too many beside each other: one stroke for each pixel that holds some, those that are disputed on top. */
function strokes(ctx: CanvasRenderingContext2D, { layout, colours }: Drawing, screen: Screen): void {
  const drawn = new Set<string>();
  for (const disputed of [false, true]) {
    ctx.strokeStyle = disputed ? colours.accent : colours.ink;
    ctx.lineWidth = STROKE;
    ctx.beginPath();
    for (const { mark, x, y, r, crowded } of layout.placed) {
      if (!crowded || mark.disputed !== disputed) continue;
      const at = Math.round(screen(x));
      const key = `${disputed} ${at} ${y}`;
      if (drawn.has(key)) continue;
      drawn.add(key);
      ctx.moveTo(at, y - r);
      ctx.lineTo(at, y + r);
    }
    ctx.stroke();
  }
}

/** Short names beside the signs, where the layout found room. */
function labels(ctx: CanvasRenderingContext2D, { layout, mirrored, colours, labelOf }: Drawing, screen: Screen): void {
  if (layout.placed.every(({ label }) => label === null)) return;
  ctx.font = labelFont(colours.font);
  ctx.textBaseline = "middle";
  ctx.textAlign = mirrored ? "right" : "left";
  ctx.direction = mirrored ? "rtl" : "ltr";
  ctx.fillStyle = colours.second;
  for (const placed of layout.placed) {
    if (placed.label === null) continue;
    const text = fitting(ctx, labelOf(placed.mark), placed.label.room);
    if (text !== "") ctx.fillText(text, screen(placed.label.start), placed.y + 0.5);
  }
}

/** The letters of labels, in those of the page. */
export const labelFont = (family: string): string => `400 12px ${family}`;

/** The text, cut at a letter and with «…» where it is too long. */
function fitting(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  const whole = ctx.measureText(text).width;
  if (whole <= room + 1) return text;
  const kept = Math.floor((text.length * room) / whole) - 2;
  return kept < 4 ? "" : `${text.slice(0, kept).trimEnd()}…`;
}
