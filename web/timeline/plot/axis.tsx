import { useSay } from "../../words/language.tsx";
import { xOf } from "../layout.ts";
import type { Ticks } from "../ticks.ts";
import type { Window } from "../window.ts";
import { tickWords } from "./tick-words.ts";

/** A label that begins nearer to the end would be cut. */
const LEAST_ROOM = 40;

/** The names of days, months or years below a plot of these days, with the year where it begins. */
export function Axis({ ticks: { unit, ticks }, window, width }: { readonly ticks: Ticks; readonly window: Window; readonly width: number }) {
  const say = useSay();
  return (
    <div className="axis" aria-hidden="true">
      {ticks.map((tick) => {
        const x = xOf(tick.day, window, width);
        const { name, year } = tickWords(tick, unit, say);
        return width - x < LEAST_ROOM ? null : (
          <span key={tick.day} className={tick.major ? "major" : undefined} style={{ insetInlineStart: x }}>
            {name}
            {year === null ? null : <b>{year}</b>}
          </span>
        );
      })}
    </div>
  );
}
