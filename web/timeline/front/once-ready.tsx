import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo, useRef, type ReactNode } from "react";
import type { Mark, Names } from "../../api/answers.ts";
import { contactQuery, countsQuery } from "../../api/queries.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { latestOf, MOST_CARDS } from "../latest.ts";

interface OnceReadyProps {
  readonly marks: readonly Mark[];
  readonly names: Names;
  readonly chosen: readonly string[];
  readonly children: ReactNode;
}

/** Shows the front page once what stands above the plot is there, so that the plot does not move under the hand; later changes are shown as they come. */
export function OnceReady({ marks, names, chosen, children }: OnceReadyProps) {
  const wasReady = useRef(false);
  const cards = useMemo(
    () =>
      latestOf(
        marks,
        names,
        MOST_CARDS,
        chosen.filter((id) => names[id]?.kind === "person"),
      ),
    [marks, names, chosen],
  );
  const isWaiting = useQueries({ queries: cards.map(({ mark }) => contactQuery(mark.id)) }).some(({ isPending }) => isPending);
  const { isPending } = useQuery(countsQuery);
  wasReady.current ||= !isWaiting && !isPending;
  return wasReady.current ? children : <Waiting />;
}
