import type { ClaimView, DiscrepancyView, Names } from "../api/answers.ts";
import { sideOf } from "../words/names.ts";

/** What one side says that another leaves out. */
export interface ReadoutSide {
  readonly side: string;
  /** Ids of topics that it alone names. */
  readonly topics: readonly string[];
  readonly claims: readonly ClaimView[];
}

/**
 * The sides of a difference between readouts, those that name something alone first. The message has each such side with its topics (`side.0`, `topics.0` …); what is said of them is theirs, whoever
 * says it. All else is of the side of who says it.
 */
export function readoutsOf({ claims, message }: Pick<DiscrepancyView, "claims" | "message">, names: Names): readonly ReadoutSide[] {
  const sides = new Map<string, ReadoutSide & { claims: ClaimView[] }>();
  const put = (side: string, topics: readonly string[]) => {
    const own = sides.get(side) ?? { side, topics, claims: [] };
    sides.set(side, own);
    return own;
  };
  for (let at = 0; message.values[`side.${at}`] !== undefined; at++) put(message.values[`side.${at}`] as string, listed(message.values[`topics.${at}`]));
  const alone = [...sides.values()];
  for (const claim of claims) {
    const topics = listed(claim.value);
    const own = alone.find((side) => side.topics.some((topic) => topics.includes(topic)));
    const side = own?.side ?? (claim.speaker === null ? "" : sideOf(claim.speaker, names));
    put(side, []).claims.push(claim);
  }
  return [...sides.values()];
}

const listed = (topics: string | undefined): readonly string[] => (topics ?? "").split(",").filter((topic) => topic !== "");
