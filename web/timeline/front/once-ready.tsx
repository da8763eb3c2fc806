import { useQueries, useQuery } from "@tanstack/react-query";
import { useRef, type ReactNode } from "react";
import { contactQuery, countsQuery } from "../../api/queries.ts";
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
  const isWaiting = useQueries({ queries: latest.map(({ mark }) => contactQuery(mark.id)) }).some(({ isPending }) => isPending);
  const { isPending } = useQuery(countsQuery);
  wasReady.current ||= !isWaiting && !isPending;
  return wasReady.current ? children : <Waiting />;
}
