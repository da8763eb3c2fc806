import type { Span } from "#model/reading.ts";
import type { ScenarioContext } from "./context.ts";

/** A scenario while its report is read. */
export interface Draft {
  /** The token where it begins. */
  readonly at: number;
  readonly condition: Span | null;
  readonly consequence: Span;
  readonly likelihood: Span | null;
  readonly rules: readonly string[];
}

/** The writer, who speaks where the report tells no speaker: an actor of the report from then on. */
export const writer = (context: ScenarioContext, at: number): string => context.actors.made("author", "author", { en: "author", ar: "الكاتب" }, null, at).id;

/** The speaker in whose words the condition stands; else he in whose words the consequence stands; else the writer. */
export function speakerAt(context: ScenarioContext, { at, condition, consequence }: Draft): string {
  const first = condition?.start ?? consequence.start;
  const around = context.contents.around(first);
  if (around !== null) return around.speaker;
  // A frame within the condition («إذا التزمت إيران …») speaks for no consequence.
  const last = context.contents.around(consequence.start);
  return last !== null && (last.evidence[0]?.start ?? last.content.start) <= Math.min(first, consequence.start) ? last.speaker : writer(context, at);
}
