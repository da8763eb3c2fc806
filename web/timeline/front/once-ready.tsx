import { useQueries } from "@tanstack/react-query";
import { useRef, type ReactNode } from "react";
import { aboutQuery, contactQuery, countsQuery, storiesQuery } from "../../api/queries.ts";
import { Waiting } from "../../parts/waiting.tsx";
import type { Latest } from "../latest.ts";

interface OnceReadyProps {
  /** Whose contacts stand above the plot. */
  readonly latest: readonly Latest[];
  readonly children: ReactNode;
}

/** Shows the front page once what stands above the plot is there, so that the plot does not move under the hand; later changes are shown as they come. */
export function OnceReady({ latest, children }: OnceReadyProps) {
  const wasReady = useRef(false);
  const cards = useQueries({ queries: latest.map(({ mark }) => contactQuery(mark.id)) });
  // Filters by topic and story may need a line of their own.
  const filters = useQueries({ queries: [countsQuery, aboutQuery, storiesQuery] });
  wasReady.current ||= ![...cards, ...filters].some(({ isPending }) => isPending);
  return wasReady.current ? children : <Waiting />;
}
