import type { Scenario } from "#model/reading.ts";
import { PART, SAID } from "./lengths.ts";
import { notes } from "./notes.ts";
import type { View } from "./view.ts";

/** One scenario: its condition where one is told, what would follow, and the words that show how likely the speaker holds it. */
export function scenarioLines({ condition, consequence, likelihood }: Scenario, view: View): readonly string[] {
  const { say, paint } = view.page;
  const follows = view.quote([consequence], SAID);
  const likely = likelihood === null ? "" : say("scenario.likelihood", { words: say("quote", { text: view.quote([likelihood], PART).words }) });
  const then = `${follows.words} ${notes([follows.lines, likely], view.page)}`;
  if (condition === null) return [`${paint.faint(`${say("scenario.outcome")}:`)} ${then}`];
  return [`${paint.faint(`${say("scenario.if")}:`)} ${view.quote([condition], PART).words}`, `   ${paint.faint(`${say("scenario.then")}:`)} ${then}`];
}
