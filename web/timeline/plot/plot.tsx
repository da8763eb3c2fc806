import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { LanesBy } from "../../address/timeline-address.ts";
import type { GapView, Mark, Names, StoryList } from "../../api/answers.ts";
import { dayNumberWords } from "../../words/dates.ts";
import { useSay } from "../../words/language.tsx";
import { ghostRows, ghostSpots } from "../ghost-rows.ts";
import { ghostsOf } from "../ghosts.ts";
import type { Lane } from "../lanes.ts";
import { dayAt, layOut } from "../layout.ts";
import { ticksOf } from "../ticks.ts";
import type { Window } from "../window.ts";
import { Axis } from "./axis.tsx";
import { GhostNotes } from "./ghost-notes.tsx";
import { ghostNote } from "./ghost-words.ts";
import { askedBy } from "./keys.ts";
import { laneWords } from "./lane-words.ts";
import { markLabel, markSentence } from "./mark-words.ts";
import { remember, takeBack } from "./opened.ts";
import { Pointed } from "./pointed.tsx";
import { useDrawing } from "./use-drawing.ts";
import { useGestures, type Pointing } from "./use-gestures.ts";
import { useLooks } from "./use-looks.ts";
import { useRoom } from "./use-room.ts";
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

/** Contacts over time in lanes. Drawn on a canvas, so that thousands move at once; names, days and what is chosen are words on the page. */
export function Plot({ lanes, by, gaps, names, stories, window, whole, onWindow }: PlotProps) {
  const say = useSay();
  const navigate = useNavigate();
  const place = useLocation({ select: ({ state }) => state.__TSR_key ?? "" });
  const mirrored = say.lang === "ar";
  const field = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const laneNames = useRef<HTMLDivElement>(null);
  const width = useWidth(field);
  const [{ id: chosen, touched }, setPointing] = useState<Pointing>({ id: null, touched: false });
  const onPoint = useCallback((next: Pointing) => setPointing((now) => (now.id === next.id && now.touched === next.touched ? now : next)), []);
  const [heard, setHeard] = useState("");
  const looks = useLooks();
  const labelOf = useCallback((mark: Mark) => markLabel(mark, names, say), [names, say]);
  const { labelWidth, nameHeight } = useRoom(field, looks, labelOf);
  const nameOfLane = useCallback((lane: Lane | undefined) => laneWords(lane?.key ?? "", by, names, stories, say), [by, names, stories, say]);

  const ghosts = useMemo(() => ghostsOf(gaps, lanes), [gaps, lanes]);
  const spots = useMemo(() => ghostSpots(ghosts, window, width), [ghosts, window, width]);
  const notes = useMemo(() => spots.map((spot) => ghostNote(spot, say)), [spots, say]);
  const layout = useMemo(() => {
    const rows = ghostRows(spots);
    const lanesWidth = laneNames.current?.clientWidth ?? 0;
    return layOut(lanes, window, width, {
      gapRows: (lane) => rows.get(lane) ?? 0,
      labelWidth,
      nameHeight: (lane) => nameHeight(nameOfLane(lanes[lane]), lanesWidth),
    });
  }, [lanes, window, width, spots, labelWidth, nameHeight, nameOfLane]);
  const ticks = useMemo(() => ticksOf(window, width), [window, width]);
  const gestures = useGestures({ field, layout, width, window, whole, mirrored, onWindow, onPoint });
  useDrawing(canvas, looks, { layout, ghosts: notes, ticks: ticks.ticks, window, width, mirrored, labelOf });

  const pointed = chosen === null ? undefined : layout.placed.find((p) => p.mark.id === chosen);
  const tell = ({ mark, lane }: { readonly mark: Mark; readonly lane: number }): void =>
    setHeard(say("plot.heard", { lane: nameOfLane(lanes[lane]), mark: markSentence(mark, names, say) }));

  // Who comes back from a contact that was opened by a key goes on from it.
  const [back] = useState(() => takeBack(place));
  useEffect(() => {
    if (back === null) return;
    field.current?.focus({ preventScroll: true });
    onPoint({ id: back, touched: false });
    const lane = lanes.findIndex(({ marks }) => marks.some(({ id }) => id === back));
    const mark = lanes[lane]?.marks.find(({ id }) => id === back);
    if (mark !== undefined) tell({ mark, lane });
  }, [back]);

  // What the keys did to the days in view is told when they are laid out.
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    setHeard(
      say("plot.days", { from: dayNumberWords(Math.floor(window.from), say), to: dayNumberWords(Math.ceil(window.to) - 1, say), n: layout.placed.length }),
    );
  }, [window, layout, say]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest("a") !== null) return;
    const asked = askedBy(event.key, { placed: layout.placed, chosen, window, whole, mirrored, dayAt: (x) => dayAt(x, window, width) });
    if (asked === null) return;
    event.preventDefault();
    if ("open" in asked) {
      remember(place, asked.open);
      void navigate({ to: "/contacts/$id", params: { id: asked.open } });
    } else if ("window" in asked) {
      isMoved.current = true;
      onWindow(asked.window);
    } else {
      onPoint({ id: asked.choose?.mark.id ?? null, touched: false });
      if (asked.choose !== null) tell(asked.choose);
    }
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) onPoint({ id: null, touched: false });
  };

  return (
    <figure className="plot">
      <div ref={laneNames} className="plot-lanes" aria-hidden="true">
        {layout.lanes.map((lane, at) => (
          <div key={lane.key} className="plot-lane" style={{ blockSize: lane.height }}>
            <bdi>{nameOfLane(lanes[at])}</bdi>
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
        onBlur={onBlur}
        {...gestures}
      >
        <canvas ref={canvas} className="plot-canvas" style={{ blockSize: layout.height, inlineSize: width }} />
        <GhostNotes notes={notes} layout={layout} />
        <Axis ticks={ticks} window={window} width={width} />
        {pointed === undefined ? null : <Pointed placed={pointed} width={width} names={names} touched={touched} />}
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
