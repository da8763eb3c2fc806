import type { ClaimView, DiscrepancyView } from "../api/answers.ts";

/** What one side says that another leaves out. */
export interface ReadoutSide {
  readonly side: string;
  /** Ids of topics that it alone names. */
  readonly topics: readonly string[];
  readonly claims: readonly ClaimView[];
}

/** The sides of a difference between readouts. A claim's value is `SIDE: topic,topic`. */
export function readoutsOf({ claims }: Pick<DiscrepancyView, "claims">): readonly ReadoutSide[] {
  const told = claims.map((claim) => {
    const [side = "", topics = ""] = claim.value.split(": ");
    return { side, topics: topics.split(",").filter((topic) => topic !== ""), claim };
  });
  return [...Map.groupBy(told, ({ side }) => side)].map(([side, own]) => ({
    side,
    topics: [...new Set(own.flatMap(({ topics }) => topics))],
    claims: own.map(({ claim }) => claim),
  }));
}
