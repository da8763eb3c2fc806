import { useMemo, useRef, useState } from "react";
import type { Network } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { sideOf } from "../words/names.ts";
import { shortNames } from "../words/short-name.ts";
import { useWidth } from "../timeline/plot/use-width.ts";
import { foremost, namePlaces, onCircle } from "./circle.ts";
import { NetworkLines } from "./network-lines.tsx";
import { NetworkName } from "./network-name.tsx";

/** As wide as it grows; on a narrow screen it is as wide as that. */
const MOST_SIZE = 640;
/** Around the circle there is room for names: on wide screens for whole ones. */
const NAMES = 130;
const LEAST_NAMES = 88;
/** Between the circle and its names. */
const OUT = 16;
/** Lines of names are so high. */
const LINE = 15;
/** What is narrower is a telephone: the circle is higher than wide there, so that names have room below each other. */
const NARROW = 480;
const LEAST_HEIGHT = 150;
/** So many can be told apart at first sight; all that the server told on demand. */
const USUAL = { narrow: 12, wide: 20 };

/** Who was in contact with whom: everybody on a circle, a line for each two, thicker and darker for more contacts. Whoever is pointed at stands out with his lines. */
export function NetworkPicture({ network }: { readonly network: Network }) {
  const say = useSay();
  const [pointed, setPointed] = useState<string | null>(null);
  const [isAll, setAll] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const size = Math.min(MOST_SIZE, useWidth(frame));
  const isNarrow = size < NARROW;
  const usual = isNarrow ? USUAL.narrow : USUAL.wide;
  const shown = useMemo(() => (isAll ? network : foremost(network, usual)), [network, isAll, usual]);
  const across = Math.max(0, size / 2 - OUT - Math.max(LEAST_NAMES, Math.min(NAMES, size / 4)));
  const up = isNarrow ? Math.max(across, LEAST_HEIGHT) : across;
  const { spots, lines } = useMemo(() => onCircle(shown, (id) => sideOf(id, shown.names)), [shown]);
  const places = useMemo(() => namePlaces(spots, { x: across + OUT, y: up + OUT }, LINE), [spots, across, up]);
  /** The names may be higher than the circle. */
  const height = places.reduce((most, { y }) => Math.max(most, 2 * Math.abs(y) + 2 * LINE), 2 * (up + OUT) + 2 * LINE);
  const short = useMemo(
    () =>
      shortNames(
        shown.nodes.map((node) => node.id),
        shown.names,
        say,
      ),
    [shown, say],
  );
  const partners = new Set(lines.filter(({ a, b }) => a.id === pointed || b.id === pointed).flatMap(({ a, b }) => [a.id, b.id]));
  const isPale = (id: string): boolean => pointed !== null && id !== pointed && !partners.has(id);
  return (
    <div className="stack tight">
      <div className="scrolls network-frame" tabIndex={0} role="region" aria-label={say("network.title")}>
        <div ref={frame} className="network" style={{ blockSize: height }}>
          <div className="network-inner" style={{ inlineSize: size, blockSize: height }}>
            <NetworkLines
              spots={spots}
              lines={lines}
              places={places}
              radii={{ x: across, y: up }}
              size={{ width: size, height }}
              pointed={pointed}
              isPale={isPale}
              onPoint={setPointed}
            />
            {places.map((place) => (
              <NetworkName
                key={place.spot.id}
                place={place}
                names={shown.names}
                short={short.get(place.spot.id) ?? ""}
                size={{ width: size, height }}
                isPointed={place.spot.id === pointed}
                isPale={isPale(place.spot.id)}
                onPoint={setPointed}
              />
            ))}
          </div>
        </div>
      </div>
      <p className="row quiet little">
        {network.total > shown.nodes.length ? <span>{say("network.most", { shown: shown.nodes.length, n: network.total })}</span> : null}
        {network.nodes.length <= usual ? null : (
          <button type="button" className="button small" onClick={() => setAll(!isAll)}>
            {say(isAll ? "network.fewer" : "network.more")}
          </button>
        )}
        <span className="for-mouse no-print">{say("network.point")}</span>
        <span className="for-finger no-print">{say("network.press")}</span>
      </p>
    </div>
  );
}
