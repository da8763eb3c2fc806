import { useMemo } from "react";
import { useNavigate } from "@tanstack/react-router";
import { LANES_BY, type TimelineAddress } from "../address/timeline-address.ts";
import type { Mark, Timeline } from "../api/answers.ts";
import { Empty } from "../parts/empty.tsx";
import { usePrinting } from "../parts/use-printing.ts";
import { useSay } from "../words/language.tsx";
import { lanesOf } from "./lanes.ts";
import { Legend } from "./plot/legend.tsx";
import { Plot } from "./plot/plot.tsx";
import { TempoStrip } from "./plot/tempo-strip.tsx";
import { useWindow } from "./plot/use-window.ts";
import { daysOf } from "./span-of-mark.ts";
import { ContactTable } from "./table.tsx";
import { tempoOf } from "./tempo.ts";
import { useAddressChange } from "./use-address-change.ts";
import { useStories } from "./use-stories.ts";
import { marksWithin } from "./marks-within.ts";
import { middleOf, usualOf, wholeOf, zoom, type Window } from "./window.ts";

/** Newest first; those without any day last. */
const newestFirst = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => (b.latest ?? -1e9) - (a.latest ?? -1e9));

const NEARER = 1 / 1.8;

const DAY_MS = 86_400_000;

/** Plot (or table) of the contacts that were chosen. */
export function TimelineBody({
  address,
  timeline,
  marks,
}: {
  readonly address: TimelineAddress;
  readonly timeline: Timeline;
  readonly marks: readonly Mark[];
}) {
  const say = useSay();
  const navigate = useNavigate();
  const whole = useMemo(() => wholeOf(marks), [marks]);
  const { from, to } = address;
  const within = useMemo(() => marksWithin(marks, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }), [marks, from, to]);
  const set = useAddressChange();
  const isTable = address.view === "table";
  if (marks.length === 0)
    return (
      <Empty title={say("timeline.nothing")}>
        <p>{say("timeline.nothing-help")}</p>
        <button type="button" className="button" onClick={() => void navigate({ to: "/", search: {} })}>
          {say("filter.none")}
        </button>
      </Empty>
    );
  const by = address.lanes ?? "channel";
  return (
    <section className="timeline stack" aria-label={say("timeline.title")}>
      <div className="row">
        <div className="joined" role="group" aria-label={say("timeline.show-as")}>
          <button type="button" className="button small" aria-pressed={!isTable} onClick={() => set({ view: undefined })}>
            {say("timeline.as-plot")}
          </button>
          <button type="button" className="button small" aria-pressed={isTable} onClick={() => set({ view: "table" })}>
            {say("timeline.as-table")}
          </button>
        </div>
        {isTable ? null : (
          <div className="joined" role="group" aria-label={say("timeline.lanes")}>
            {LANES_BY.map((each) => (
              <button
                key={each}
                type="button"
                className="button small"
                aria-pressed={by === each}
                onClick={() => set({ lanes: each === "channel" ? undefined : each })}
              >
                {say(`lanes.${each}`)}
              </button>
            ))}
          </div>
        )}
        <span className="quiet little">
          {within.length === marks.length ? say("timeline.count", { n: marks.length }) : say("timeline.in-days", { shown: within.length, all: marks.length })}
        </span>
        {timeline.total > timeline.marks.length ? (
          <span className="quiet little">{say("timeline.newest", { shown: timeline.marks.length, all: timeline.total })}</span>
        ) : null}
      </div>
      {isTable || whole === null ? (
        <ContactTable marks={newestFirst(within)} names={timeline.names} />
      ) : (
        <Plotted address={address} timeline={timeline} marks={marks} whole={whole} />
      )}
    </section>
  );
}

interface PlottedProps {
  readonly address: TimelineAddress;
  readonly timeline: Timeline;
  readonly marks: readonly Mark[];
  readonly whole: Window;
}

function Plotted({ address, timeline, marks, whole }: PlottedProps) {
  const say = useSay();
  const by = address.lanes ?? "channel";
  const usual = useMemo(() => usualOf(whole, marks, Math.floor(Date.now() / DAY_MS)), [whole, marks]);
  const [window, setWindow] = useWindow(address.from, address.to, { whole, usual });
  const { stories, storyOf } = useStories(by === "story");
  const lanes = useMemo(() => lanesOf(marks, by, storyOf), [marks, by, storyOf]);
  const tempo = useMemo(() => tempoOf(marks, whole), [marks, whole]);
  const undated = useMemo(() => marks.filter((mark) => daysOf(mark) === null).length, [marks]);
  const isPrinting = usePrinting();
  return (
    <>
      <TempoStrip tempo={tempo} window={window} whole={whole} onWindow={setWindow} />
      <Plot lanes={lanes} by={by} gaps={timeline.gaps} names={timeline.names} stories={stories} window={window} whole={whole} onWindow={setWindow} />
      <div className="head">
        <div className="row no-print">
          <div className="joined" role="group" aria-label={say("zoom")}>
            <button type="button" className="button small" aria-label={say("zoom.in")} onClick={() => setWindow(zoom(window, NEARER, middleOf(window), whole))}>
              +
            </button>
            <button
              type="button"
              className="button small"
              aria-label={say("zoom.out")}
              onClick={() => setWindow(zoom(window, 1 / NEARER, middleOf(window), whole))}
            >
              −
            </button>
            <button type="button" className="button small" onClick={() => setWindow(whole)}>
              {say("zoom.whole")}
            </button>
          </div>
          <span className="quiet little for-mouse">{say("zoom.help")}</span>
          <span className="quiet little for-finger">{say("zoom.help-touch")}</span>
        </div>
        {undated === 0 ? null : <span className="quiet little">{say("timeline.undated", { n: undated })}</span>}
      </div>
      <Legend />
      {isPrinting ? <ContactTable marks={newestFirst(marks)} names={timeline.names} /> : null}
    </>
  );
}
