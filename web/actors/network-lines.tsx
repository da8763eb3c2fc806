import type { PointerEvent } from "react";
import type { Line, NamePlace, Radii, Spot } from "./circle.ts";

interface NetworkLinesProps {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  readonly places: readonly NamePlace[];
  readonly radii: Radii;
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  readonly pointed: string | null;
  readonly isPale: (id: string) => boolean;
  readonly onPoint: (id: string | null) => void;
}

const MOST_WIDTH = 7;
/** What was once is seen, what was often is seen first. */
const LEAST_SHADE = 0.25;
const MOST_SHADE = 0.75;
/** Lines of others, while somebody is pointed at. */
const FAINT = 0.07;

/** What is drawn of a network, without its names: lines, those of whoever is pointed at on top of the others, and a dot for everybody. */
export function NetworkLines({ spots, lines, places, radii, size: { width, height }, pointed, isPale, onPoint }: NetworkLinesProps) {
  const most = Math.max(1, ...lines.map((line) => line.contacts));
  const isOwn = ({ a, b }: Line): boolean => a.id === pointed || b.id === pointed;
  const shade = (line: Line): number => {
    if (pointed !== null) return isOwn(line) ? 1 : FAINT;
    return LEAST_SHADE + (MOST_SHADE - LEAST_SHADE) * (line.contacts / most);
  };
  // A finger does not hover: what it presses stays.
  const hovers = (id: string | null) => (event: PointerEvent) => {
    if (event.pointerType !== "touch") onPoint(id);
  };
  return (
    <svg viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect x={-width / 2} y={-height / 2} width={width} height={height} fill="none" pointerEvents="all" onClick={() => onPoint(null)} />
      {[...lines]
        .sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)))
        .map((line) => (
          <path
            key={`${line.a.id} ${line.b.id}`}
            d={`M${line.a.x * radii.x} ${line.a.y * radii.y}Q0 0 ${line.b.x * radii.x} ${line.b.y * radii.y}`}
            className={isOwn(line) ? "network-line pointed" : "network-line"}
            strokeWidth={1 + (line.contacts / most) * (MOST_WIDTH - 1)}
            strokeOpacity={shade(line)}
            strokeDasharray={line.held === 0 ? "4 4" : undefined}
            pointerEvents="none"
          />
        ))}
      {places.map(({ spot, x, y, isRight }) => (
        <path key={spot.id} d={`M${spot.x * radii.x} ${spot.y * radii.y}L${isRight ? x - 2 : x + 2} ${y}`} className="network-leader" />
      ))}
      {spots.map((spot) => (
        <circle
          key={spot.id}
          cx={spot.x * radii.x}
          cy={spot.y * radii.y}
          r={3 + Math.sqrt(spot.contacts)}
          className={isPale(spot.id) ? "network-dot pale" : "network-dot"}
          onPointerEnter={hovers(spot.id)}
          onPointerLeave={hovers(null)}
          onClick={() => onPoint(spot.id)}
        />
      ))}
    </svg>
  );
}
