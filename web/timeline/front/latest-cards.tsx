import type { Names } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import type { Latest } from "../latest.ts";
import { LatestCard } from "./latest-card.tsx";

interface LatestCardsProps {
  readonly latest: readonly Latest[];
  readonly names: Names;
}

/** The first thing one asks: who spoke with whom last. */
export function LatestCards({ latest, names }: LatestCardsProps) {
  const say = useSay();
  if (latest.length === 0) return null;
  return (
    <section className="latest" aria-label={say("latest")}>
      {latest.map((each, i) => (
        <LatestCard key={each.a + each.b} latest={each} names={names} isFirst={i === 0} />
      ))}
    </section>
  );
}
