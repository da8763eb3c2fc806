import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { dayNumberWords } from "../../words/dates.ts";
import { useSay } from "../../words/language.tsx";
import { dayAt, xOf } from "../layout.ts";
import type { Tempo } from "../tempo.ts";
import { clamp, shift, type Window } from "../window.ts";
import { TempoAxis, TempoBars } from "./tempo-bars.tsx";
import { useFrames } from "./use-frames.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 56;
/** Near an edge of the window the hand takes hold of the edge. */
const EDGE = 9;

type Hold = { readonly what: "from" | "to" | "all" | "new"; readonly day: number; readonly window: Window };

/** How many contacts there were, week by week, over all the time; a window on it says which days the plot shows. */
export function TempoStrip({
  tempo,
  window,
  whole,
  onWindow: onWindowNow,
}: {
  readonly tempo: Tempo;
  readonly window: Window;
  readonly whole: Window;
  readonly onWindow: (window: Window) => void;
}) {
  const say = useSay();
  const onWindow = useFrames(onWindowNow);
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const hold = useRef<Hold | null>(null);
  const start = xOf(window.from, whole, width);
  const end = xOf(window.to, whole, width);

  const xIn = (clientX: number): number => {
    const box = strip.current?.getBoundingClientRect();
    return box === undefined ? 0 : say.lang === "ar" ? box.right - clientX : clientX - box.left;
  };
  const down = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const x = xIn(event.clientX);
    const isWhole = start < EDGE && end > width - EDGE;
    const what =
      Math.abs(x - start) < EDGE && !isWhole ? "from" : Math.abs(x - end) < EDGE && !isWhole ? "to" : x > start && x < end && !isWhole ? "all" : "new";
    hold.current = { what, day: dayAt(x, whole, width), window };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const held = hold.current;
    if (held === null) return;
    const day = dayAt(xIn(event.clientX), whole, width);
    if (held.what === "all") onWindow(shift(held.window, day - held.day, whole));
    else if (held.what === "from") onWindow(clamp({ from: Math.min(day, held.window.to - 1), to: held.window.to }, whole));
    else if (held.what === "to") onWindow(clamp({ from: held.window.from, to: Math.max(day, held.window.from + 1) }, whole));
    else if (Math.abs(day - held.day) > 1) onWindow(clamp({ from: Math.min(day, held.day), to: Math.max(day, held.day) }, whole));
  };
  const release = (): void => {
    hold.current = null;
  };
  const onKey =
    (edge: "from" | "to") =>
    (event: KeyboardEvent): void => {
      const later = say.lang === "ar" ? "ArrowLeft" : "ArrowRight";
      const earlier = say.lang === "ar" ? "ArrowRight" : "ArrowLeft";
      const step =
        (event.shiftKey ? 30 : 7) * (event.key === later || event.key === "ArrowUp" ? 1 : event.key === earlier || event.key === "ArrowDown" ? -1 : 0);
      if (step === 0) return;
      event.preventDefault();
      onWindow(clamp({ ...window, [edge]: window[edge] + step }, whole));
    };
  const edge = (which: "from" | "to", x: number) => (
    <div
      className="tempo-edge"
      role="slider"
      tabIndex={0}
      aria-label={say(which === "from" ? "tempo.from" : "tempo.to")}
      aria-valuemin={Math.floor(whole.from)}
      aria-valuemax={Math.ceil(whole.to)}
      aria-valuenow={Math.round(window[which])}
      aria-valuetext={dayNumberWords(Math.floor(window[which]), say)}
      onKeyDown={onKey(which)}
      style={{ insetInlineStart: x }}
    />
  );
  return (
    <figure className="tempo">
      <figcaption className="quiet little">{say(tempo.unit === "week" ? "tempo.weeks" : "tempo.months", { most: tempo.most })}</figcaption>
      <div
        ref={strip}
        className="tempo-strip"
        style={{ blockSize: HEIGHT }}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <TempoBars tempo={tempo} whole={whole} width={width} height={HEIGHT} />
        <div className="tempo-veil" style={{ insetInlineStart: 0, inlineSize: Math.max(0, start) }} />
        <div className="tempo-veil" style={{ insetInlineStart: end, inlineSize: Math.max(0, width - end) }} />
        {edge("from", start)}
        {edge("to", end)}
      </div>
      <TempoAxis whole={whole} width={width} />
    </figure>
  );
}
