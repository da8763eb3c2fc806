import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Network } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf, sideOf } from "../words/names.ts";
import { shortNames } from "../words/short-name.ts";
import { onCircle, type Line } from "./circle.ts";

const SIZE = 640;
const RADIUS = 190;
const LABEL = RADIUS + 14;
/** Near the top and the bottom names stand close: every other one is put further out. */
const CLOSE = 0.3;
const FURTHER = 15;
const MOST_WIDTH = 7;

/** Who was in contact with whom: everybody on a circle, a line for each two, thicker for more contacts. Pointing at somebody shows his lines alone. */
export function NetworkPicture({ network }: { readonly network: Network }) {
  const say = useSay();
  const [pointed, setPointed] = useState<string | null>(null);
  const { spots, lines } = useMemo(() => onCircle(network, (id) => sideOf(id, network.names)), [network]);
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
    <div className="network" style={{ inlineSize: SIZE, blockSize: SIZE }}>
      <svg viewBox={`${-SIZE / 2} ${-SIZE / 2} ${SIZE} ${SIZE}`} aria-hidden="true">
        {lines.map((line) => (
          <path
            key={`${line.a.id} ${line.b.id}`}
            d={`M${line.a.x * RADIUS} ${line.a.y * RADIUS}Q0 0 ${line.b.x * RADIUS} ${line.b.y * RADIUS}`}
            className={isShown(line) ? "network-line" : "network-line faint"}
            strokeWidth={1 + (line.contacts / most) * (MOST_WIDTH - 1)}
            strokeDasharray={line.held === 0 ? "4 4" : undefined}
          />
        ))}
        {spots.map((spot) => (
          <circle key={spot.id} cx={spot.x * RADIUS} cy={spot.y * RADIUS} r={3 + Math.sqrt(spot.contacts)} className="network-dot" />
        ))}
      </svg>
      {spots.map((spot, i) => {
        const out = LABEL + (Math.abs(spot.x) < CLOSE && i % 2 === 1 ? FURTHER : 0);
        const isRight = spot.x >= 0;
        return (
          <Link
            key={spot.id}
            to="/actors/$id"
            params={{ id: spot.id }}
            className={isRight ? "network-name right" : "network-name left"}
            style={{ left: SIZE / 2 + spot.x * out, top: SIZE / 2 + spot.y * out }}
            aria-label={say("network.node", { who: nameOf(spot.id, network.names, say), n: spot.contacts })}
            onPointerEnter={() => setPointed(spot.id)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(spot.id)}
            onBlur={() => setPointed(null)}
          >
            <bdi>{short.get(spot.id)}</bdi>
          </Link>
        );
      })}
    </div>
  );
}
