import { useNavigate } from "@tanstack/react-router";
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { LanesBy } from "../../address/timeline-address.ts";
import type { GapView, Names, StoryList } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { coloursOf, type Colours } from "../canvas/colours.ts";
import { drawPlot } from "../canvas/draw-plot.ts";
import { Sprites } from "../canvas/sprites.ts";
import { ghostRows, ghostSpots } from "../ghost-rows.ts";
import { ghostsOf } from "../ghosts.ts";
import type { Lane } from "../lanes.ts";
import { layOut, xOf } from "../layout.ts";
import { ticksOf } from "../ticks.ts";
import { walk, type Step } from "../walk.ts";
import { middleOf, shift, type Window, zoom } from "../window.ts";
import { GhostNotes } from "./ghost-notes.tsx";
import { laneWords } from "./lane-words.ts";
import { markLabel, markSentence } from "./mark-words.ts";
import { PlotTip } from "./plot-tip.tsx";
import { tickWords } from "./tick-words.ts";
import { useGestures } from "./use-gestures.ts";
import { useLooks } from "./use-looks.ts";
import { useWidth } from "./use-width.ts";

export interface PlotProps {
  readonly lanes: readonly Lane[];
  readonly by: LanesBy;
  readonly gaps: readonly GapView[];
  readonly names: Names;
  readonly stories: StoryList["items"];
  readonly window: Window;
  readonly whole: Window;
  readonly onWindow: (window: Window) => void;
}

const NEARER = 1 / 1.5;
/** A key moves the window by this part of it. */
const KEY_SHIFT = 0.25;

/** Contacts over time in lanes. Drawn on a canvas, so that thousands move at once; names, days and what is chosen are words on the page. */
export function Plot({ lanes, by, gaps, names, stories, window, whole, onWindow }: PlotProps) {
  const say = useSay();
  const navigate = useNavigate();
  const mirrored = say.lang === "ar";
  const field = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(field);
  const [chosen, setChosen] = useState<string | null>(null);
  const [heard, setHeard] = useState("");
  const looks = useLooks();

  const ghosts = useMemo(() => ghostsOf(gaps, lanes), [gaps, lanes]);
  const spots = useMemo(() => ghostSpots(ghosts, window, width), [ghosts, window, width]);
  const layout = useMemo(() => {
    const rows = ghostRows(spots);
    return layOut(lanes, window, width, (lane) => rows.get(lane) ?? 0);
  }, [lanes, window, width, spots]);
  const { unit, ticks } = useMemo(() => ticksOf(window, width), [window, width]);
  const gestures = useGestures({ field, layout, width, window, whole, mirrored, onWindow, onPoint: setChosen });

  const paints = useRef<{ readonly of: string; readonly colours: Colours; readonly sprites: Sprites } | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext("2d") ?? null;
    if (element === null || ctx === null || width === 0) return;
    const draw = (): void => {
      const ratio = globalThis.devicePixelRatio || 1;
      // Colours and signs are made anew only where the scheme or the screen changed.
      const of = `${looks} ${ratio}`;
      if (paints.current?.of !== of) {
        const colours = coloursOf(element);
        paints.current = { of, colours, sprites: new Sprites(colours, ratio) };
      }
      const { colours, sprites } = paints.current;
      element.width = Math.round(width * ratio);
      element.height = Math.round(layout.height * ratio);
      ctx.scale(ratio, ratio);
      drawPlot(ctx, {
        layout,
        ghosts: spots,
        ticks,
        window,
        width,
        mirrored,
        colours,
        sprites,
        labelOf: ({ mark }) => markLabel(mark, names, say),
      });
    };
    const frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [layout, spots, ticks, window, width, mirrored, names, say, looks]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, Step>> = {
      ArrowLeft: mirrored ? "later" : "earlier",
      ArrowRight: mirrored ? "earlier" : "later",
      ArrowUp: "up",
      ArrowDown: "down",
      Home: "first",
      End: "last",
    };
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) {
      const next = walk(layout.placed, chosen, step);
      setChosen(next?.mark.id ?? null);
      if (next !== null)
        setHeard(
          say("plot.heard", { lane: laneWords(layout.lanes[next.lane]?.key ?? "", by, names, stories, say), mark: markSentence(next.mark, names, say) }),
        );
    } else if (event.key === "Enter" && chosen !== null) void navigate({ to: "/contacts/$id", params: { id: chosen } });
    else if (event.key === "+" || event.key === "=") onWindow(zoom(window, NEARER, middleOf(window), whole));
    else if (event.key === "-") onWindow(zoom(window, 1 / NEARER, middleOf(window), whole));
    else if (event.key === "PageUp") onWindow(shift(window, -(window.to - window.from) * KEY_SHIFT, whole));
    else if (event.key === "PageDown") onWindow(shift(window, (window.to - window.from) * KEY_SHIFT, whole));
    else if (event.key === "0") onWindow(whole);
    else return;
    event.preventDefault();
  };

  const pointed = chosen === null ? undefined : layout.placed.find((p) => p.mark.id === chosen);
  return (
    <figure className="plot">
      <div className="plot-lanes" aria-hidden="true">
        {layout.lanes.map((lane) => (
          <div key={lane.key} className="plot-lane" style={{ blockSize: lane.height }}>
            <bdi>{laneWords(lane.key, by, names, stories, say)}</bdi>
            <span className="quiet number">{lane.shown}</span>
          </div>
        ))}
      </div>
      <div
        ref={field}
        className="plot-field"
        role="application"
        tabIndex={0}
        aria-label={say("plot.label", { n: layout.placed.length })}
        aria-describedby="plot-keys"
        onKeyDown={onKeyDown}
        onBlur={() => setChosen(null)}
        {...gestures}
      >
        <canvas ref={canvas} className="plot-canvas" style={{ blockSize: layout.height }} />
        <GhostNotes ghosts={spots} layout={layout} />
        <div className="plot-axis" aria-hidden="true">
          {ticks.map((tick) => (
            <span key={tick.day} className={tick.major ? "major" : undefined} style={{ insetInlineStart: xOf(tick.day, window, width) }}>
              {tickWords(tick, unit, say)}
            </span>
          ))}
        </div>
        {pointed === undefined ? null : (
          <>
            <span
              className="plot-frame"
              style={{
                insetInlineStart: pointed.x - pointed.r - 6,
                insetBlockStart: pointed.y - pointed.r - 6,
                inlineSize: 2 * pointed.r + 12,
                blockSize: 2 * pointed.r + 12,
              }}
            />
            <PlotTip placed={pointed} width={width} names={names} />
          </>
        )}
      </div>
      <p id="plot-keys" className="unseen">
        {say("plot.keys")}
      </p>
      <p className="unseen" role="status">
        {heard}
      </p>
    </figure>
  );
}
