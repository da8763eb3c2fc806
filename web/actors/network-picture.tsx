import { Link } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import type { Network } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf, sideOf } from "../words/names.ts";
import { shortNames } from "../words/short-name.ts";
import { useWidth } from "../timeline/plot/use-width.ts";
import { namePlaces, onCircle, type Line } from "./circle.ts";

/** As wide as it grows; on a narrow screen it is as wide as that. */
const MOST_SIZE = 640;
/** Around the circle there is room for names: on wide screens for whole ones. */
const NAMES = 130;
const LEAST_NAMES = 92;
/** Between the circle and its names. */
const OUT = 16;
/** Lines of names are so high. */
const LINE = 15;
const MOST_WIDTH = 7;

/** Who was in contact with whom: everybody on a circle, a line for each two, thicker for more contacts. Pointing at somebody shows his lines alone. */
export function NetworkPicture({ network }: { readonly network: Network }) {
  const say = useSay();
  const [pointed, setPointed] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = Math.min(MOST_SIZE, useWidth(frame));
  const radius = Math.max(0, size / 2 - OUT - Math.max(LEAST_NAMES, Math.min(NAMES, size / 4)));
  const { spots, lines } = useMemo(() => onCircle(network, (id) => sideOf(id, network.names)), [network]);
  const places = useMemo(() => namePlaces(spots, radius + OUT, LINE), [spots, radius]);
  /** The names may be higher than the circle. */
  const height = places.reduce((most, { y }) => Math.max(most, 2 * Math.abs(y) + 2 * LINE), 2 * (radius + OUT) + 2 * LINE);
  const short = useMemo(
    () =>
      shortNames(
        network.nodes.map((node) => node.id),
        network.names,
        say,
      ),
    [network, say],
  );
  const most = Math.max(1, ...lines.map((line) => line.contacts));
  const isShown = ({ a, b }: Line): boolean => pointed === null || a.id === pointed || b.id === pointed;
  return (
    <div ref={frame} className="network" style={{ blockSize: height }}>
      <div className="network-inner" style={{ inlineSize: size, blockSize: height }}>
        <svg viewBox={`${-size / 2} ${-height / 2} ${size} ${height}`} width={size} height={height} aria-hidden="true">
          {lines.map((line) => (
            <path
              key={`${line.a.id} ${line.b.id}`}
              d={`M${line.a.x * radius} ${line.a.y * radius}Q0 0 ${line.b.x * radius} ${line.b.y * radius}`}
              className={isShown(line) ? "network-line" : "network-line faint"}
              strokeWidth={1 + (line.contacts / most) * (MOST_WIDTH - 1)}
              strokeDasharray={line.held === 0 ? "4 4" : undefined}
            />
          ))}
          {places.map(({ spot, x, y, isRight }) => (
            <path key={spot.id} d={`M${spot.x * radius} ${spot.y * radius}L${isRight ? x - 2 : x + 2} ${y}`} className="network-leader" />
          ))}
          {spots.map((spot) => (
            <circle key={spot.id} cx={spot.x * radius} cy={spot.y * radius} r={3 + Math.sqrt(spot.contacts)} className="network-dot" />
          ))}
        </svg>
        {places.map(({ spot, x, y, isRight }) => (
          <Link
            key={spot.id}
            to="/actors/$id"
            params={{ id: spot.id }}
            className={isRight ? "network-name right" : "network-name left"}
            style={{ left: size / 2 + x, top: height / 2 + y, maxInlineSize: size / 2 - Math.abs(x) }}
            aria-label={say("network.node", { who: nameOf(spot.id, network.names, say), n: spot.contacts })}
            onPointerEnter={() => setPointed(spot.id)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(spot.id)}
            onBlur={() => setPointed(null)}
          >
            <bdi>{short.get(spot.id)}</bdi>
          </Link>
        ))}
      </div>
    </div>
  );
}
