import type { GhostSpot } from "../ghost-rows.ts";
import { GAP_ROW, xOf, type Layout, type Placed } from "../layout.ts";
import type { Tick } from "../ticks.ts";
import type { Window } from "../window.ts";
import type { Colours } from "./colours.ts";
import type { Sprites } from "./sprites.ts";

export interface Drawing {
  readonly layout: Layout;
  readonly ghosts: readonly GhostSpot[];
  readonly ticks: readonly Tick[];
  readonly window: Window;
  readonly width: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly colours: Colours;
  readonly sprites: Sprites;
  /** What stands beside a sign, where there is room. */
  readonly labelOf: (placed: Placed) => string;
}

const BAR = 8;
const STROKE = 1.6;
const DASH = [3, 3];
const GHOST_R = 5;
const GHOST_ROOM = 16;
/** Labels are for plots that can be read sign by sign. */
const MOST_LABELLED = 160;
const LEAST_LABEL = 46;

/** Draws the whole plot. The context is scaled to the pixels of the screen and empty. */
export function drawPlot(ctx: CanvasRenderingContext2D, drawing: Drawing): void {
  const { layout, width, mirrored } = drawing;
  const screen = (x: number): number => (mirrored ? width - x : x);
  grid(ctx, drawing, screen);
  for (const ghost of drawing.ghosts) drawGhost(ctx, ghost, drawing, screen);
  for (const placed of layout.placed) if (placed.bar !== null) drawBar(ctx, placed, drawing, screen);
  if (layout.placed.length <= MOST_LABELLED) labels(ctx, drawing, screen);
  strokes(ctx, drawing, screen);
  for (const placed of layout.placed) if (!placed.crowded) drawing.sprites.put(ctx, placed, screen(placed.x), placed.y);
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

/** The days on which a contact may lie: a pale bar with ends. */
function drawBar(ctx: CanvasRenderingContext2D, { bar, y }: Placed, { colours }: Drawing, screen: Screen): void {
  if (bar === null) return;
  const from = screen(bar.from);
  const to = screen(bar.to);
  const left = Math.min(from, to);
  ctx.globalAlpha = 0.28;
  ctx.fillStyle = colours.ink;
  ctx.beginPath();
  ctx.roundRect(left, y - BAR / 2, Math.abs(to - from), BAR, BAR / 2);
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** What lacks: a broken line over the time, and a broken ring for each contact that lacks, as far as there is room. */
function drawGhost(ctx: CanvasRenderingContext2D, { ghost, start, end, row }: GhostSpot, { layout, colours }: Drawing, screen: Screen): void {
  const first = layout.lanes[ghost.lane]?.gapY;
  if (first === undefined) return;
  const y = first + row * GAP_ROW;
  ctx.strokeStyle = colours.second;
  ctx.lineWidth = 1.2;
  ctx.setLineDash(DASH);
  line(ctx, screen(start), y, screen(end), y);
  const signs = Math.max(1, Math.min(ghost.signs, Math.floor((end - start) / GHOST_ROOM)));
  for (let i = 0; i < signs; i++) {
    const x = screen(start + ((end - start) * (i + 0.5)) / signs);
    ctx.fillStyle = colours.surface;
    ctx.beginPath();
    ctx.arc(x, y, GHOST_R, 0, 2 * Math.PI);
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

/** Short names behind the signs, as far as the next sign of the row leaves room. */
function labels(ctx: CanvasRenderingContext2D, { layout, width, mirrored, colours, labelOf }: Drawing, screen: Screen): void {
  ctx.font = `400 12px ${colours.font}`;
  ctx.textBaseline = "middle";
  ctx.textAlign = mirrored ? "right" : "left";
  ctx.direction = mirrored ? "rtl" : "ltr";
  ctx.fillStyle = colours.second;
  const rows = Map.groupBy(layout.placed, (p) => p.y);
  for (const row of rows.values()) {
    const inRow = [...row].sort((a, b) => a.x - b.x);
    inRow.forEach((placed, i) => {
      if (placed.crowded) return;
      const start = Math.max(placed.x + placed.r, placed.bar?.to ?? 0) + 6;
      const next = inRow[i + 1];
      const end = next === undefined ? width : Math.min(next.x - next.r, next.bar?.from ?? Number.POSITIVE_INFINITY) - 6;
      if (end - start < LEAST_LABEL) return;
      const text = fitting(ctx, labelOf(placed), end - start);
      if (text !== "") ctx.fillText(text, screen(start), placed.y + 0.5);
    });
  }
}

/** The text, cut at a letter and with «…» where it is too long. */
function fitting(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  const whole = ctx.measureText(text).width;
  if (whole <= room) return text;
  const kept = Math.floor((text.length * room) / whole) - 2;
  return kept < 4 ? "" : `${text.slice(0, kept).trimEnd()}…`;
}
