import { useMemo } from "react";
import type { Mark, Names } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { latestOf, MOST_CARDS } from "../latest.ts";
import { LatestCard } from "./latest-card.tsx";

interface LatestCardsProps {
  readonly marks: readonly Mark[];
  readonly names: Names;
  /** Actors whom the timeline is asked for: then pairs with them. */
  readonly chosen: readonly string[];
}

/** The first thing one asks: who spoke with whom last. */
export function LatestCards({ marks, names, chosen }: LatestCardsProps) {
  const say = useSay();
  const latest = useMemo(
    () =>
      latestOf(
        marks,
        names,
        MOST_CARDS,
        chosen.filter((id) => names[id]?.kind === "person"),
      ),
    [marks, names, chosen],
  );
  if (latest.length === 0) return null;
  return (
    <section className="latest" aria-label={say("latest")}>
      {latest.map((each, i) => (
        <LatestCard key={each.a + each.b} latest={each} names={names} isFirst={i === 0} />
      ))}
    </section>
  );
}
